// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.lexique;

import org.antlr.runtime.Token;

import com.google.inject.Inject;

import fr.clausier.dsl.parser.antlr.internal.InternalClausierLexer;

/** Reads « marche », « d’acheteur » or « main d'oeuvre » as the keywords that they stand for; everything else as generated. */
public class HabitudesLexer extends InternalClausierLexer {

	@Inject
	private MotsCles motsCles;

	@Override
	public Token nextToken() {
		Token token = super.nextToken();
		if (token.getType() == RULE_ID) {
			Integer keyword = motsCles.type(token.getText());
			if (keyword != null) {
				token.setType(keyword);
			}
		}
		return token;
	}
}
