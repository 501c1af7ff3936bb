// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.insertion;

import java.math.BigDecimal;
import java.math.RoundingMode;

import fr.clausier.dsl.ide.retouches.Valeurs;

/**
 * Hours for each slice of the amount ordered.
 *
 * @param heures  hours of a slice
 * @param tranche amount of a slice, euros
 */
public record Tranches(long heures, BigDecimal tranche) {

	private static final BigDecimal[] RONDES = { BigDecimal.valueOf(1_000), BigDecimal.valueOf(10_000), BigDecimal.valueOf(100_000) };

	/** The same effort as a fixed volume over an amount: a round slice when it comes out even, else one hour for a slice cut down to the euro. */
	public static Tranches de(long hours, BigDecimal amount) {
		for (BigDecimal slice : RONDES) {
			BigDecimal[] each = BigDecimal.valueOf(hours).multiply(slice).divideAndRemainder(amount);
			if (each[1].signum() == 0 && each[0].signum() > 0) {
				return new Tranches(each[0].longValueExact(), slice);
			}
		}
		return new Tranches(1, amount.divide(BigDecimal.valueOf(hours), 0, RoundingMode.DOWN).max(BigDecimal.ONE));
	}

	/** « 35 heures par tranche de 10 000 € ». */
	public String texte() {
		return Valeurs.heures(heures) + " par tranche de " + Valeurs.euros(tranche);
	}
}
