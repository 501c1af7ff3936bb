// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.pieces;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ELEMENT__TITRE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.PieceProduite;
import fr.clausier.law.ReglePiece;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Mots;
import fr.clausier.model.strategie.Derogation;
import fr.clausier.model.strategie.DerogationCcag;

/** A departure from the general conditions is listed, whatever text it hides in. */
final class R182DerogationCachee implements ReglePiece {

	private static final String NUMEROS = "(\\d+(?:\\.\\d+)*(?:(?: ?, ?| et )\\d+(?:\\.\\d+)*)*)";
	/** Not « sans déroger à l'article » nor « ne déroge pas ». */
	private static final Pattern DEROGATION = Pattern.compile("(?<!sans )(?<!ne )\\bderog(?:ation|e|ent|eant|era)\\b(?! pas)[^.;\\n]{0,20}?\\barticles? " + NUMEROS
			+ "[^.;\\n]{0,30}?(?:ccag|cahier des clauses administratives generales)");
	private static final Pattern NUMERO = Pattern.compile("\\d+(?:\\.\\d+)*");
	private static final Pattern DERNIER_ARTICLE = Pattern.compile("^(?:article )?[\\d. ]*derogations?(?: au| aux)?\\b.{0,60}$");

	@Override
	public String id() {
		return "R-182";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		List<String> ecrits = contexte.marche().getDerogationsCcag().stream().map(DerogationCcag::getArticle).filter(a -> a != null).toList();
		for (TexteSaisi saisi : TextesSaisis.de(contexte)) {
			// A departure that is written as one is listed by itself.
			if (saisi.objet() instanceof DerogationCcag || saisi.objet() instanceof Derogation || !Mots.parmi(saisi.plie(), "derog")) {
				continue;
			}
			Matcher passage = DEROGATION.matcher(saisi.plie());
			while (passage.find()) {
				for (String article : numeros(passage.group(1))) {
					if (!couvert(article, ecrits)) {
						Map<String, Object> faits = Passages.faits(saisi, passage.start(), passage.end());
						faits.put("article", article);
						signaleur.signaler(saisi.objet(), saisi.trait(), faits);
					}
				}
			}
		}
	}

	@Override
	public void verifier(List<PieceProduite> pieces, ContexteRegle contexte, Signaleur signaleur) {
		for (PieceProduite piece : pieces.stream().filter(p -> p.est("CCAP")).toList()) {
			List<String> textes = piece.paragraphes().stream().map(Mots::plier).toList();
			int fin = dernierArticle(textes);
			List<String> recapitules = textes.subList(fin, textes.size()).stream().flatMap(t -> numeros(t).stream()).toList();
			for (String texte : textes.subList(0, fin)) {
				Matcher passage = DEROGATION.matcher(texte);
				while (passage.find()) {
					for (String article : numeros(passage.group(1))) {
						if (!couvert(article, recapitules)) {
							Map<String, Object> faits = Passages.faits(piece, passage.group());
							faits.put("article", article);
							signaleur.signaler(contexte.marche(), ELEMENT__TITRE, faits);
						}
					}
				}
			}
		}
	}

	private static int dernierArticle(List<String> textes) {
		for (int i = textes.size() - 1; i >= 0; i--) {
			if (DERNIER_ARTICLE.matcher(textes.get(i)).matches()) {
				return i;
			}
		}
		return textes.size();
	}

	private static List<String> numeros(String texte) {
		List<String> numeros = new ArrayList<>();
		Matcher numero = NUMERO.matcher(texte);
		while (numero.find()) {
			numeros.add(numero.group());
		}
		return numeros;
	}

	/** To list article 14 lists its paragraphs. */
	private static boolean couvert(String article, List<String> ecrits) {
		return ecrits.stream().anyMatch(e -> article.equals(e) || article.startsWith(e + "."));
	}
}
