// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the articles that a free text names. An article of another code, named as such, is left alone. */
final class Citations {

	private static final Pattern NUMERO = Pattern.compile(
			"(?<![\\p{L}\\p{N}])" + NumeroArticle.NUMERO + "(?![\\p{L}\\p{N}]|" + NumeroArticle.TIRET + "[0-9])");
	/** "L. 3" alone may be a flat or a level; it is an article only where the text says so. */
	private static final Pattern ANNONCE = Pattern.compile("(?iuU)\\bart(?:icles?|\\.)?" + NumeroArticle.ESPACES + "$");
	private static final int COURT = 4;
	/** What follows a number of another code, after its paragraphs and the numbers listed with it. */
	private static final Pattern AUTRE_CODE = Pattern.compile("(?iuU)^(?:[\\s,]|\\bet\\b|\\bou\\b|\\bà\\b|[LRD]\\.?\\s?[0-9][-0-9]*|[0-9]+°|[IVX]+\\b|\\bal(?:inéa|\\.)? ?[0-9]+)*"
			+ "\\b(?:du|de la|dudit)?\\s*(?:code\\b(?! de la commande publique)|CGCT\\b|CASF\\b|CCH\\b|CRPM\\b|CJA\\b)");
	private static final int PORTEE = 120;

	private Citations() {
	}

	/** Citations in the order of the text. */
	static List<Citation> dans(String texte, Articles articles) {
		List<Citation> citations = new ArrayList<>();
		Matcher numero = NUMERO.matcher(texte);
		while (numero.find()) {
			String chiffres = numero.group(2);
			boolean sur = chiffres.length() > COURT || ANNONCE.matcher(texte.substring(Math.max(0, numero.start() - 12), numero.start())).find();
			if (sur && !autreCode(texte, numero.end())) {
				articles.article(NumeroArticle.normaliser(numero.group(1), chiffres))
						.ifPresent(article -> citations.add(new Citation(numero.start(), numero.end(), article)));
			}
		}
		return citations;
	}

	private static boolean autreCode(String texte, int fin) {
		return AUTRE_CODE.matcher(texte.substring(fin, Math.min(texte.length(), fin + PORTEE))).find();
	}
}
