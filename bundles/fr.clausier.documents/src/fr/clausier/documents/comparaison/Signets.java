// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.regex.Pattern;

/** Bookmarks whose names programs give: Word renames them as it pleases, and shows them to nobody. */
final class Signets {

	private static final Pattern NOM = Pattern.compile("\\b_[A-Z][a-z]{2,}\\w*");

	/** Length of the part that says the purpose. */
	private static final int SORTE = 4;

	private Signets() {
	}

	/** Whether two names are given by programs for the same purpose: entries of the table of contents (_Toc), references (_Ref). */
	static boolean memeSorte(String nom, String autre) {
		return NOM.matcher(nom).matches() && NOM.matcher(autre).matches() && nom.regionMatches(0, autre, 0, SORTE);
	}

	/** A text without such names. */
	static String sansNoms(String texte) {
		return texte.indexOf('_') < 0 ? texte : NOM.matcher(texte).replaceAll("_");
	}

	/** A text with such names brought to others. */
	static String renommer(String texte, java.util.function.UnaryOperator<String> noms) {
		return texte.indexOf('_') < 0 ? texte : NOM.matcher(texte).replaceAll(m -> java.util.regex.Matcher.quoteReplacement(noms.apply(m.group())));
	}
}
