// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.couleurs;

import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultAntlrTokenToAttributeIdMapper;
import org.eclipse.xtext.ide.editor.syntaxcoloring.HighlightingStyles;

/** Long texts between three quotes look like texts between one. */
public class CouleursLexicales extends DefaultAntlrTokenToAttributeIdMapper {

	@Override
	protected String calculateId(String tokenName, int tokenType) {
		return "RULE_BLOC".equals(tokenName) ? HighlightingStyles.STRING_ID : super.calculateId(tokenName, tokenType);
	}
}
