// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import java.util.BitSet;
import java.util.Locale;

import fr.clausier.dsl.lexique.Habitudes;

/** How well a proposal answers what was typed, whatever accents, capitals and apostrophes. */
final class Ressemblance {

	/** It begins so. */
	static final int DEBUT = 100;
	/** One of its words begins so. */
	static final int MOT = 80;
	/** The beginnings of some of its words, in their order: « crenv » for « critère environnement », « aoo » for « appel d'offres ouvert ». */
	static final int INITIALES = 60;
	/** Its letters are found in their order, the first at the beginning of a word: « lncmt » for « lancement ». */
	static final int LETTRES = 30;

	private static final int COURT = 2;

	private Ressemblance() {
	}

	/** @return one of the degrees; 0 when it is no answer */
	static int de(String proposal, String typed) {
		String wanted = plier(typed);
		String text = plier(proposal);
		if (text.startsWith(wanted)) {
			return DEBUT;
		}
		if (wanted.length() < COURT) {
			return 0;
		}
		boolean[] starts = debuts(text);
		for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
			if (starts[at]) {
				return MOT;
			}
		}
		// What was typed of several words is known: only their beginnings count from there.
		String letters = wanted.replace(" ", "");
		if (parInitiales(text, starts, 0, letters, 0, 0, new BitSet())) {
			return INITIALES;
		}
		return letters.length() > COURT && parLettres(text, starts, letters) ? LETTRES : 0;
	}

	private static boolean[] debuts(String text) {
		boolean[] starts = new boolean[text.length()];
		for (int i = 0; i < starts.length; i++) {
			starts[i] = Character.isLetterOrDigit(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
		}
		return starts;
	}

	/** Each further word takes one letter at least; the first letter typed begins the first word that counts. */
	private static boolean parInitiales(String text, boolean[] starts, int from, String wanted, int read, int words, BitSet tried) {
		if (read == wanted.length()) {
			return words > 1;
		}
		int state = (from * (wanted.length() + 1) + read) * 3 + Math.min(words, 2);
		if (tried.get(state)) {
			return false;
		}
		tried.set(state);
		for (int i = from; i < text.length(); i++) {
			if (starts[i]) {
				int most = 0;
				while (read + most < wanted.length() && i + most < text.length() && text.charAt(i + most) == wanted.charAt(read + most)) {
					most++;
				}
				for (int n = most; n > 0; n--) {
					if (parInitiales(text, starts, i + n, wanted, read + n, words + 1, tried)) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private static boolean parLettres(String text, boolean[] starts, String wanted) {
		for (int first = 0; first < text.length(); first++) {
			if (starts[first] && text.charAt(first) == wanted.charAt(0)) {
				int read = 1;
				// Letters far apart are a coincidence.
				for (int i = first + 1; i < Math.min(text.length(), first + 3 * wanted.length()) && read < wanted.length(); i++) {
					if (text.charAt(i) == wanted.charAt(read)) {
						read++;
					}
				}
				if (read == wanted.length()) {
					return true;
				}
			}
		}
		return false;
	}

	private static String plier(String text) {
		return Habitudes.plier(text).toLowerCase(Locale.ROOT);
	}
}
