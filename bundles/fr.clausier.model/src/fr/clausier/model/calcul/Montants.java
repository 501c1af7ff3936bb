// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/** Estimated amounts, euros HT (R2121-1 to R2121-8): exact sums, never rounded here. */
public final class Montants {

	private Montants() {
	}

	/** Sum of the lots that have an estimation; empty when none has. */
	public static Optional<BigDecimal> totalLots(Marche marche) {
		return marche.getLots().stream().map(Lot::getEstimation).filter(Objects::nonNull).reduce(BigDecimal::add);
	}

	/**
	 * Estimated value of the whole need: the one that is written, else the sum of the lots, else the maximum of the
	 * framework agreement (R2121-8).
	 */
	public static Optional<BigDecimal> estimation(Marche marche) {
		return Optional.ofNullable(marche.getEstimation())
				.or(() -> totalLots(marche))
				.or(() -> maximum(marche));
	}

	/** Estimated value of one contract: of the lot, or of the whole need when the contract is the purchase. */
	public static Optional<BigDecimal> estimation(Prestation prestation) {
		return prestation instanceof Marche marche ? estimation(marche) : Optional.ofNullable(prestation.getEstimation());
	}

	private static Optional<BigDecimal> maximum(Marche marche) {
		return marche.getAccordCadre() == null ? Optional.empty()
				: Optional.ofNullable(marche.getAccordCadre().getMaximum());
	}
}
