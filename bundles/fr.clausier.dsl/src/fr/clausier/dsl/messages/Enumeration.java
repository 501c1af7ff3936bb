// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.messages;

import java.util.List;
import java.util.stream.Collectors;

/** Lists of words as a sentence gives them: « travaux », « fournitures » ou « services ». */
final class Enumeration {

	private static final int MAX = 12;

	private Enumeration() {
	}

	static String citer(String word) {
		return "«\u00A0" + word + "\u00A0»";
	}

	static String ou(List<String> words) {
		if (words.size() > MAX) {
			return words.stream().limit(MAX).map(Enumeration::citer).collect(Collectors.joining(", ", "", ", etc"));
		}
		String head = words.stream().limit(words.size() - 1L).map(Enumeration::citer).collect(Collectors.joining(", "));
		return head.isEmpty() ? citer(words.getLast()) : head + " ou " + citer(words.getLast());
	}
}
