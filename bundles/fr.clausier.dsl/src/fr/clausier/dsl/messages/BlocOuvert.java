// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.messages;

import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;

/**
 * A block without its closing brace.
 *
 * @param titre what stands before its opening brace, on the same line
 * @param ligne line of the opening brace, from 1
 */
record BlocOuvert(String titre, int ligne) {

	private static final int MAX = 50;

	static BlocOuvert de(TokenStream tokens, Token brace) {
		StringBuilder title = new StringBuilder();
		for (int i = brace.getTokenIndex() - 1; i >= 0; i--) {
			String text = tokens.get(i).getText();
			if (text.indexOf('\n') >= 0 || text.equals("{") || text.equals("}")) {
				break;
			}
			title.insert(0, text);
		}
		String words = title.toString().strip().replaceAll("\\s+", " ");
		return new BlocOuvert(words.length() > MAX ? words.substring(0, MAX) + "…" : words, brace.getLine());
	}
}
