// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.messages;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

import fr.clausier.dsl.lexique.Habitudes;

/** The known word that a mistyped one most likely stands for. */
public final class MotVoisin {

	private MotVoisin() {
	}

	/** @return the nearest candidate, when near enough to be the same word with a slip or two */
	public static Optional<String> de(String word, Collection<String> candidates) {
		String folded = plier(word);
		String best = null;
		int bestDistance = Math.max(1, folded.length() / 3) + 1;
		for (String candidate : candidates) {
			String other = plier(candidate);
			if (Math.abs(other.length() - folded.length()) < bestDistance) {
				int distance = distance(folded, other);
				if (distance < bestDistance) {
					best = candidate;
					bestDistance = distance;
				}
			}
		}
		return Optional.ofNullable(best);
	}

	private static String plier(String text) {
		return Habitudes.plier(text).toLowerCase(Locale.ROOT);
	}

	/** Insertions, deletions, replacements and swaps of neighbours. */
	static int distance(String a, String b) {
		int[][] d = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				if (i == 0 || j == 0) {
					d[i][j] = i + j;
					continue;
				}
				int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
				d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
				}
			}
		}
		return d[a.length()][b.length()];
	}
}
