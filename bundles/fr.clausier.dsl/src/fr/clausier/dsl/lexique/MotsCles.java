// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.lexique;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Which keyword a word stands for once accents and apostrophes are folded. Case counts (a lot may be called « Travaux »), except in
 * keywords that carry capitals themselves (RSA, HT, État), which may be typed in any case.
 */
@Singleton
public class MotsCles {

	private final Map<String, Integer> types = new HashMap<>();

	@Inject
	public MotsCles(ITokenDefProvider tokens) {
		this(tokens.getTokenDefMap());
	}

	/** @param tokens token types with the quoted literal of each keyword, as ANTLR numbers them */
	public MotsCles(Map<Integer, String> tokens) {
		tokens.forEach((type, definition) -> {
			if (definition.length() > 2 && definition.startsWith("'")) {
				ajouter(definition.substring(1, definition.length() - 1).replace("\\'", "'"), type);
			}
		});
	}

	private void ajouter(String keyword, Integer type) {
		String folded = Habitudes.plier(keyword);
		types.put(folded, type);
		String lower = folded.toLowerCase(Locale.ROOT);
		if (!lower.equals(folded)) {
			types.putIfAbsent(lower, type);
		}
	}

	/** @return the token type of the keyword that the word stands for, or null when it is a plain word */
	public Integer type(String word) {
		String folded = Habitudes.plier(word);
		Integer exact = types.get(folded);
		return exact != null || !enCapitales(folded) ? exact : types.get(folded.toLowerCase(Locale.ROOT));
	}

	/** « ETAT », « BOAMP »: a word in capitals is the acronym or the shouted word, never the name of a lot such as « Travaux ». */
	private static boolean enCapitales(String word) {
		return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
	}
}
