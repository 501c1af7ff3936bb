// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
	private static final class Textes {
		static final Map<String, String> PAR_CLAUSE = lire();

		private static Map<String, String> lire() {
			Map<String, String> texts = new LinkedHashMap<>();
			Bibliotheque.standard().clauses().forEach(c -> texts.put(c.id(), Condensat.court(c.toString())));
			return texts;
		}
	}

	private final Gabarit gabarit;
	private final Map<String, ClauseUtilisee> clauses = new LinkedHashMap<>();
	private final int[] counters = new int[Document.NIVEAUX];

	private Articles(Gabarit gabarit) {
		this.gabarit = gabarit;
	}

	static List<ClauseUtilisee> de(List<Document> documents, Gabarit gabarit) {
		Articles articles = new Articles(gabarit);
		for (Document document : documents) {
			Arrays.fill(articles.counters, 0);
			document.sections().forEach(s -> articles.section(document.code(), s, 1));
		}
		return new ArrayList<>(articles.clauses.values());
	}

	/** First digits of the figure of a clause's text in this product; empty for one that it does not know. */
	static String texte(String clause) {
		return Textes.PAR_CLAUSE.getOrDefault(clause, "");
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
			clauses.computeIfAbsent(document + " " + origin.clause(), k -> new ClauseUtilisee(origin.clause(), origin.version(), texte(origin.clause()), document, number));
		}
	}
}
