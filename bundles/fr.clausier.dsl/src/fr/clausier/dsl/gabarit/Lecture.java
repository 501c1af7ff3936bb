// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.gabarit;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Reads expressions that stand outside a text: the conditions of clauses and documents. */
public final class Lecture {

	private static final Pattern SIGNES = Pattern.compile("\\p{M}");

	private Lecture() {
	}

	/**
	 * Reads an expression.
	 *
	 * @param nom    clause or document, for messages
	 * @param source what was written
	 * @throws ErreurGabarit when it cannot be read
	 */
	public static Expression expression(String nom, String source) {
		try {
			return expression(source);
		} catch (ExpressionIllisible e) {
			throw new ErreurGabarit(nom, 1, e.getMessage());
		}
	}

	/**
	 * Reads an expression.
	 *
	 * @throws ExpressionIllisible when it cannot be read, with the place
	 */
	public static Expression expression(String source) throws ExpressionIllisible {
		return new LecteurExpression(source, 0).lire();
	}

	/** A name as the facts bear it: accents dropped. */
	public static String sansAccents(String nom) {
		return SIGNES.matcher(Normalizer.normalize(nom, Normalizer.Form.NFD)).replaceAll("");
	}
}
