// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts French text into words: a number with its thousands is one word, an elided article is its own. */
final class Mots {

	private static final Pattern MOT = Pattern.compile("\\d+(?:[\\u00A0\\u202F.,/]\\d+)*|[\\p{L}\\p{M}\\d]+(?:['’](?=\\p{L}))?|\\s+|.", Pattern.DOTALL);
	/** A bag of words: sorted hashes, blanks and marks left out. */
	static final int[] VIDE = {};

	private Mots() {
	}

	static List<String> decouper(String texte) {
		List<String> mots = new ArrayList<>();
		Matcher lecture = MOT.matcher(texte);
		while (lecture.find()) {
			mots.add(lecture.group());
		}
		return mots;
	}

	/** Whether a piece of text is no word: it does not make two sentences alike. */
	static boolean faible(String mot) {
		return !Character.isLetterOrDigit(mot.charAt(0));
	}

	static int[] sac(String texte) {
		return decouper(texte).stream().filter(m -> !faible(m)).mapToInt(String::hashCode).sorted().toArray();
	}

	static int[] reunir(List<int[]> sacs) {
		int[] tous = sacs.stream().flatMapToInt(Arrays::stream).toArray();
		Arrays.sort(tous);
		return tous;
	}

	/** Part of the words that two bags share, from 0 to 1000. */
	static int parente(int[] gauche, int[] droite) {
		int total = gauche.length + droite.length;
		if (total == 0) {
			return 1000;
		}
		int communs = 0;
		for (int i = 0, j = 0; i < gauche.length && j < droite.length;) {
			if (gauche[i] == droite[j]) {
				communs++;
				i++;
				j++;
			} else if (gauche[i] < droite[j]) {
				i++;
			} else {
				j++;
			}
		}
		return 2000 * communs / total;
	}
}
