// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.messages;

import fr.clausier.dsl.lexique.Habitudes;

/** A short name made of the first words of a title: "Gros œuvre" gives GrosOeuvre. */
final class NomPropose {

	private static final int WORDS = 2;

	private NomPropose() {
	}

	static String de(String title) {
		StringBuilder name = new StringBuilder();
		int words = 0;
		for (String word : Habitudes.plier(title).split("[^A-Za-z0-9]+")) {
			if (word.length() > 2 && words < WORDS) {
				name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
				words++;
			}
		}
		return name.isEmpty() || !Character.isLetter(name.charAt(0)) ? "MonAchat" : name.toString();
	}
}
