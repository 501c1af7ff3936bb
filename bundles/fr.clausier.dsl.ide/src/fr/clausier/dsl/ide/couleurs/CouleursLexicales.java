// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.couleurs;

import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultAntlrTokenToAttributeIdMapper;
import org.eclipse.xtext.ide.editor.syntaxcoloring.HighlightingStyles;

/** Long texts look like texts, and a keyword with an apostrophe (d'œuvre) like any other. */
public class CouleursLexicales extends DefaultAntlrTokenToAttributeIdMapper {

	@Override
	protected String calculateId(String tokenName, int tokenType) {
		if ("RULE_BLOC".equals(tokenName)) {
			return HighlightingStyles.STRING_ID;
		}
		boolean keyword = tokenName.startsWith("'") && tokenName.codePoints().anyMatch(Character::isLetter);
		return keyword ? HighlightingStyles.KEYWORD_ID : super.calculateId(tokenName, tokenType);
	}
}
