// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.documents.empreinte.Condensat;
import fr.clausier.documents.empreinte.Empreinte.ClauseUtilisee;
import fr.clausier.documents.gabarit.Gabarit;

/** The clauses of documents, each with the number of the article that it stands in, in the order of the documents. */
final class Articles {

	/** What the texts of the library look like to a reader who only wants to know whether they changed. */
	private static final Map<Bibliotheque, Map<String, String>> TEXTES = Collections.synchronizedMap(new WeakHashMap<>());

	private final Gabarit gabarit;
	private final Bibliotheque bibliotheque;
	private final Map<String, ClauseUtilisee> clauses = new LinkedHashMap<>();
	private final int[] counters = new int[Document.NIVEAUX];

	private Articles(Gabarit gabarit, Bibliotheque bibliotheque) {
		this.gabarit = gabarit;
		this.bibliotheque = bibliotheque;
	}

	static List<ClauseUtilisee> de(List<Document> documents, Gabarit gabarit, Bibliotheque bibliotheque) {
		Articles articles = new Articles(gabarit, bibliotheque);
		for (Document document : documents) {
			Arrays.fill(articles.counters, 0);
			document.sections().forEach(s -> articles.section(document.code(), s, 1));
		}
		return new ArrayList<>(articles.clauses.values());
	}

	/** First digits of the figure of a clause's text in a library; empty for one that it does not know. */
	static String texte(String clause, Bibliotheque bibliotheque) {
		return TEXTES.computeIfAbsent(bibliotheque, Articles::textes).getOrDefault(clause, "");
	}

	private static Map<String, String> textes(Bibliotheque bibliotheque) {
		Map<String, String> texts = new HashMap<>();
		bibliotheque.clauses().forEach(c -> texts.put(c.id(), Condensat.court(c.toString())));
		return texts;
	}

	private void section(String document, Section section, int level) {
		counters[level - 1]++;
		Arrays.fill(counters, level, counters.length, 0);
		String number = gabarit.numeroDeTitre(counters, level).strip().replaceFirst("\\.$", "");
		noter(document, section.origine(), number);
		section.blocs().forEach(b -> {
			switch (b) {
				case Paragraphe p -> noter(document, p.origine(), number);
				case Liste l -> noter(document, l.origine(), number);
				case Tableau t -> noter(document, t.origine(), number);
				default -> { }
			}
		});
		section.sousSections().forEach(s -> section(document, s, level + 1));
	}

	private void noter(String document, Origine origin, String number) {
		if (!origin.clause().isEmpty()) {
			clauses.computeIfAbsent(document + " " + origin.clause(), k -> new ClauseUtilisee(origin.clause(), origin.version(), texte(origin.clause(), bibliotheque), document, number));
		}
	}
}
