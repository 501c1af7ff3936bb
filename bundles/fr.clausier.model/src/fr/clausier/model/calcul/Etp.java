// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Full-time equivalents: one is the legal working year of 1 607 hours. */
public final class Etp {

	/** Hours of one full-time equivalent over a year. */
	public static final long HEURES_PAR_AN = 1607;

	private Etp() {
	}

	/** Full-time equivalents over one year of work, to the hundredth. */
	public static BigDecimal de(long heures) {
		return BigDecimal.valueOf(heures).divide(BigDecimal.valueOf(HEURES_PAR_AN), 2, RoundingMode.HALF_UP);
	}

	/**
	 * Full-time equivalents in each year of the contract, to the hundredth.
	 *
	 * @param mois duration of the contract in months
	 * @throws IllegalArgumentException when the duration is not positive
	 */
	public static BigDecimal parAn(long heures, int mois) {
		if (mois <= 0) {
			throw new IllegalArgumentException("La durée doit être d'au moins un mois : " + mois);
		}
		return BigDecimal.valueOf(heures).multiply(BigDecimal.valueOf(12))
				.divide(BigDecimal.valueOf(HEURES_PAR_AN).multiply(BigDecimal.valueOf(mois)), 2, RoundingMode.HALF_UP);
	}
}
