// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.messages;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;

import fr.clausier.dsl.lexique.Habitudes;

/** The words of a language as its grammar spells them: « critere » was read as « critère », and a message must speak of that word. */
final class Orthographe {

	private static final Map<Grammar, Map<String, String>> CONNUES = new ConcurrentHashMap<>();

	private Orthographe() {
	}

	/** The word of the language that this one is without its accents; the word itself when it is none. */
	static String de(Grammar grammar, String word) {
		return CONNUES.computeIfAbsent(grammar, Orthographe::lire).getOrDefault(Habitudes.plier(word), word);
	}

	private static Map<String, String> lire(Grammar grammar) {
		Map<String, String> words = new HashMap<>();
		GrammarUtil.getAllKeywords(grammar).forEach(k -> words.put(Habitudes.plier(k), k));
		return words;
	}
}
