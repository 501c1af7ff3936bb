// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for French words in what a buyer wrote, whatever the accents, capitals and apostrophes. */
public final class Mots {

	private Mots() {
	}

	/** A pattern over folded text: without accents, lower case, straight apostrophes; it matches whole words only. */
	public static Pattern motif(String expression) {
		return Pattern.compile("(?<![a-z0-9])(?:" + expression + ")(?![a-z0-9])");
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
		StringBuilder plie = new StringBuilder(texte.length());
		for (int i = 0; i < texte.length(); i++) {
			char c = texte.charAt(i);
			// Most letters are plain. A surrogate has no decomposition of its own; every other character keeps its base letter.
			plie.append(c < 128 || Character.isSurrogate(c) ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
		}
		return plie.toString().toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u00A0', ' ').replace('\u202F', ' ');
	}

	/** Number of words, as a reader counts them. */
	public static int compter(String texte) {
		return texte == null || texte.isBlank() ? 0 : texte.strip().split("[\\s\u00A0\u202F]+").length;
	}
}
