// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.lexique;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;

import fr.clausier.dsl.ide.contentassist.antlr.internal.InternalClausierLexer;
import fr.clausier.dsl.lexique.MotsCles;
import fr.clausier.dsl.lexique.MotsComposes;

/** As the lexer of the language: a keyword without its accents is a keyword. Tokens are numbered otherwise in the completion parser. */
public class HabitudesCompletionLexer extends InternalClausierLexer {

	private static final String TOKENS = "fr/clausier/dsl/ide/contentassist/antlr/internal/InternalClausier.tokens";
	private static final MotsCles MOTS_CLES = lire();

	private static MotsCles lire() {
		AntlrTokenDefProvider tokens = new AntlrTokenDefProvider();
		tokens.setAntlrTokenFileProvider(() -> HabitudesCompletionLexer.class.getClassLoader().getResourceAsStream(TOKENS));
		return new MotsCles(tokens.getTokenDefMap());
	}

	@Override
	public Token nextToken() {
		Token token = super.nextToken();
		Integer longer = token instanceof CommonToken word ? MotsComposes.prolonger(word, input, RULE_CHEMIN, RULE_REFERENCE) : null;
		if (longer != null) {
			token.setType(longer);
		} else if (token.getType() == RULE_ID) {
			Integer keyword = MOTS_CLES.type(token.getText());
			if (keyword != null) {
				token.setType(keyword);
			}
		}
		return token;
	}
}
