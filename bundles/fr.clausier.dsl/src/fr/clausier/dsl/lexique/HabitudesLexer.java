// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.lexique;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

import com.google.inject.Inject;

import fr.clausier.dsl.parser.antlr.internal.InternalClausierLexer;
import fr.clausier.dsl.reprise.Reparations;

/** Reads « marche », « d’acheteur » or « main d'oeuvre » as the keywords that they stand for; everything else as generated. */
public class HabitudesLexer extends InternalClausierLexer {

	@Inject
	private MotsCles motsCles;

	private Reparations repairs = new Reparations();
	/** The word that was read when supposed braces had to come before it, and how many are still to come. */
	private Token waiting;
	private int braces;

	/** Reads the text with these repairs: what is passed over counts as a comment, supposed braces have no length. */
	public void reparer(Reparations reparations) {
		repairs = reparations;
	}

	@Override
	public Token nextToken() {
		if (waiting == null) {
			Token token = mot();
			braces = repairs.vide() ? 0 : repairs.accoladesAvant(debut(token));
			if (braces == 0) {
				return token;
			}
			waiting = token;
		}
		if (braces > 0) {
			braces--;
			return accolade(debut(waiting));
		}
		Token token = waiting;
		waiting = null;
		return token;
	}

	private int debut(Token token) {
		return token.getType() == Token.EOF || !(token instanceof CommonToken common) ? input.size() : common.getStartIndex();
	}

	private Token accolade(int offset) {
		CommonToken token = new CommonToken(input, motsCles.type("}"), Token.DEFAULT_CHANNEL, offset, offset - 1);
		token.setText("}");
		return token;
	}

	private Token mot() {
		Token token = super.nextToken();
		if (!repairs.vide() && repairs.cache(debut(token))) {
			if (token.getType() >= Token.MIN_TOKEN_TYPE && token.getType() != RULE_WS && token.getType() != RULE_ML_COMMENT) {
				token.setType(RULE_SL_COMMENT);
			}
			return token;
		}
		Integer longer = token instanceof CommonToken word ? MotsComposes.prolonger(word, input, RULE_CHEMIN, RULE_REFERENCE) : null;
		if (longer != null) {
			token.setType(longer);
		} else if (token.getType() == RULE_ID) {
			Integer keyword = motsCles.type(token.getText());
			if (keyword != null) {
				token.setType(keyword);
			}
		}
		return token;
	}
}
