// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import java.math.BigDecimal;

/**
 * Marking formula of a criterion, as published: a text in P (price of the offer), P0 (lowest price) and N (maximum
 * mark), with + - × ÷, parentheses, min and max. Read to check how a formula behaves; it marks nobody.
 */
public final class FormuleNotation {

	/** A part of a formula that has a value once the prices are known. */
	@FunctionalInterface
	interface Terme {
		BigDecimal valeur(BigDecimal p, BigDecimal p0, BigDecimal n);
	}

	private final Terme terme;

	private FormuleNotation(Terme terme) {
		this.terme = terme;
	}

	/**
	 * Reads a formula.
	 *
	 * @throws IllegalArgumentException with a French sentence when the text is not such a formula
	 */
	public static FormuleNotation lire(String texte) {
		return new FormuleNotation(new LecteurFormule(texte).lire());
	}

	/**
	 * Mark that the formula gives.
	 *
	 * @param p  price of the offer
	 * @param p0 price of the lowest offer
	 * @param n  maximum mark
	 * @throws ArithmeticException when the formula divides by zero for these prices
	 */
	public BigDecimal note(BigDecimal p, BigDecimal p0, BigDecimal n) {
		return terme.valeur(p, p0, n);
	}
}
