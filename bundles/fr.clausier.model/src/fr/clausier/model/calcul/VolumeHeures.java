// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import java.math.BigDecimal;
import java.util.List;

/**
 * Hours of an insertion clause and how they were found.
 *
 * @param formule   formula used
 * @param facteurs  its factors, in the order of the formula
 * @param exact     value before rounding, cut to four decimals; null when it cannot be computed
 * @param heures    whole hours, rounded down (a published formula binds, and no text asks for more); zero when it
 *                  cannot be computed
 * @param detail    French lines that redo the calculation step by step; empty when it cannot be computed
 * @param manquants factors that are lacking; empty when it could be computed
 */
public record VolumeHeures(FormuleHeures formule, List<Facteur> facteurs, BigDecimal exact, long heures,
		List<String> detail, List<Facteur> manquants) {

	/** Whether the hours are known. */
	public boolean calculable() {
		return manquants.isEmpty();
	}

	/** Full-time equivalents over one year of work, to the hundredth. */
	public BigDecimal etp() {
		return Etp.de(heures);
	}
}
