// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.lexique;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings the spellings that mean the same to one form: no accents, no ligatures, straight apostrophes. */
public final class Habitudes {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2007\\u2009\\uFEFF]+");

	private Habitudes() {
	}

	/** @return the text without accents, ligatures and curly apostrophes; case and spaces are kept */
	public static String plier(String text) {
		String plain = text.replace('\u2019', '\'').replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
		return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
	}

	/** @return the text without any space */
	public static String sansBlancs(String text) {
		return SPACES.matcher(text).replaceAll("");
	}

	/** @return the folded text in lower case and without any space, the form in which phrases are compared */
	public static String serrer(String text) {
		return SPACES.matcher(plier(text)).replaceAll("").toLowerCase(java.util.Locale.ROOT);
	}
}
