// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.couleurs;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultAntlrTokenToAttributeIdMapper;
import org.eclipse.xtext.ide.editor.syntaxcoloring.HighlightingStyles;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.editor.syntaxcoloring.LightweightPosition;
import org.eclipse.xtext.ide.editor.syntaxcoloring.MergingHighlightedPositionAcceptor;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.name.Named;

import fr.clausier.dsl.ide.texte.Lignes;

/** Every word of a file that has a colour: what its meaning says first, else what kind of word it is. */
public class JetonsColores {

	@Inject
	@Named(LexerIdeBindings.HIGHLIGHTING)
	private Provider<Lexer> lexers;
	@Inject
	private DefaultAntlrTokenToAttributeIdMapper lexical;
	@Inject
	private ISemanticHighlightingCalculator semantic;

	/** @return the words in the order of the text, none over another */
	public List<JetonColore> de(XtextResource resource, CancelIndicator cancel) {
		MergingHighlightedPositionAcceptor meanings = new MergingHighlightedPositionAcceptor(semantic);
		meanings.provideHighlightingFor(resource, (offset, length, styles) -> {
		}, cancel);
		List<LightweightPosition> places = new ArrayList<>(meanings.getPositions());
		places.sort((a, b) -> Integer.compare(a.getOffset(), b.getOffset()));
		Lexer lexer = lexers.get();
		lexer.setCharStream(new ANTLRStringStream(Lignes.de(resource).texte()));
		List<JetonColore> found = new ArrayList<>();
		int place = 0;
		for (Token token = lexer.nextToken(); token != Token.EOF_TOKEN && token.getType() != Token.EOF; token = lexer.nextToken()) {
			int start = ((CommonToken) token).getStartIndex();
			int end = ((CommonToken) token).getStopIndex() + 1;
			while (place < places.size() && places.get(place).getOffset() + places.get(place).getLength() <= start) {
				place++;
			}
			boolean meant = place < places.size() && places.get(place).getOffset() <= start;
			String style = meant ? places.get(place).getIds()[0] : lexical.getId(token.getType());
			if (end > start && (meant || colore(style))) {
				found.add(new JetonColore(start, end - start, style));
			}
		}
		return found;
	}

	private static boolean colore(String style) {
		return !HighlightingStyles.DEFAULT_ID.equals(style) && !HighlightingStyles.PUNCTUATION_ID.equals(style)
				&& !HighlightingStyles.INVALID_TOKEN_ID.equals(style);
	}
}
