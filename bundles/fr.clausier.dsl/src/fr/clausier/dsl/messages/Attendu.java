// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.messages;

import java.util.List;

/**
 * One thing that the language would accept at a place.
 *
 * @param mots        the words, when it is a word or a choice of phrases; empty for a value
 * @param description the value as a sentence names it, « un pourcentage, par exemple « 45 % » »; null for words
 * @param regle       name of the grammar rule of a value or a choice; null for a plain word
 */
record Attendu(List<String> mots, String description, String regle) {

	static Attendu mot(String word) {
		return new Attendu(List.of(word), null, null);
	}

	boolean estMot(String word) {
		return regle == null && mots.contains(word);
	}
}
