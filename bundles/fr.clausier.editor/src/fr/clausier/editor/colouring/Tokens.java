// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.colouring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultAntlrTokenToAttributeIdMapper;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.resource.IResourceServiceProvider;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Provider;
import com.google.inject.name.Named;

/** Cuts a text into tokens by the language's own lexer; 10 000 lines take about three milliseconds, so always the whole text. */
final class Tokens {

	@Inject
	@Named(LexerIdeBindings.HIGHLIGHTING)
	private Provider<Lexer> lexers;

	@Inject
	private DefaultAntlrTokenToAttributeIdMapper styles;

	static Tokens of(IResourceServiceProvider language) {
		Tokens tokens = new Tokens();
		language.get(Injector.class).injectMembers(tokens);
		return tokens;
	}

	List<Token> read(String text) {
		List<Token> tokens = new ArrayList<>();
		Lexer lexer = lexers.get();
		lexer.setCharStream(new ANTLRStringStream(text));
		for (CommonToken t = (CommonToken) lexer.nextToken(); t.getType() != org.antlr.runtime.Token.EOF; t = (CommonToken) lexer.nextToken()) {
			tokens.add(new Token(t.getStartIndex(), t.getStopIndex() + 1 - t.getStartIndex(), styles.getId(t.getType())));
		}
		return tokens;
	}

	/**
	 * What has to be painted again: repainting a large text at every key would hold the user interface for a tenth of a second.
	 *
	 * @param delta by how many characters the text grew
	 * @return the region of the new text where tokens differ, or nothing when none does
	 */
	static Optional<IRegion> difference(List<Token> before, List<Token> after, int delta) {
		int same = 0;
		int max = Math.min(before.size(), after.size());
		while (same < max && after.get(same).equals(before.get(same))) {
			same++;
		}
		int tail = 0;
		while (tail < max - same && after.get(after.size() - 1 - tail).isMoved(before.get(before.size() - 1 - tail), delta)) {
			tail++;
		}
		if (after.size() == same + tail) {
			return Optional.empty();
		}
		int start = after.get(same).offset();
		return Optional.of(new Region(start, after.get(after.size() - 1 - tail).end() - start));
	}
}
