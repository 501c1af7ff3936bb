// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for French words in what a buyer wrote, whatever the accents, capitals and apostrophes. */
public final class Mots {

	/** The letters of the languages of Europe come before this one; most texts hold no other. */
	private static final int LATIN = 0x250;
	private static final char[] COURANTS = courants();

	private Mots() {
	}

	/** A pattern over folded text: without accents, lower case, straight apostrophes; it matches whole words only. */
	public static Pattern motif(String expression) {
		return Pattern.compile("(?<![a-z0-9])(?:" + expression + ")(?![a-z0-9])");
	}

	/** Whether a folded text holds one of these at all: asked before a pattern is tried, since most texts hold none and are read at each key. */
	public static boolean parmi(String plie, String... morceaux) {
		for (String morceau : morceaux) {
			if (plie.contains(morceau)) {
				return true;
			}
		}
		return false;
	}

	/** The first passage that matches, as the buyer wrote it. */
	public static Optional<String> trouver(Pattern motif, String texte) {
		if (texte == null) {
			return Optional.empty();
		}
		Matcher matcher = motif.matcher(plier(texte));
		return matcher.find() ? Optional.of(texte.substring(matcher.start(), matcher.end())) : Optional.empty();
	}

	/** Folded text of the same length as the original, so that places in one are places in the other. */
	public static String plier(String texte) {
		char[] plie = new char[texte.length()];
		for (int i = 0; i < plie.length; i++) {
			char c = texte.charAt(i);
			plie[i] = c < COURANTS.length ? COURANTS[c] : plier(c);
		}
		return new String(plie);
	}

	private static char plier(char c) {
		return switch (c) {
			case '\u2019' -> '\'';
			case '\u00A0', '\u202F' -> ' ';
			// A surrogate has no decomposition of its own; every other character keeps its base letter.
			default -> Character.isSurrogate(c) ? c : Character.toLowerCase(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
		};
	}

	private static char[] courants() {
		char[] courants = new char[LATIN];
		for (char c = 0; c < LATIN; c++) {
			courants[c] = plier(c);
		}
		return courants;
	}

	/** Number of words, as a reader counts them. */
	public static int compter(String texte) {
		return texte == null || texte.isBlank() ? 0 : texte.strip().split("[\\s\u00A0\u202F]+").length;
	}
}
