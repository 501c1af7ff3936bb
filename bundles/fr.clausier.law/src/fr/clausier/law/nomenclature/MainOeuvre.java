// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.math.BigDecimal;

/**
 * What a trade costs in labour, to estimate insertion hours: a range to discuss, not a figure of law.
 *
 * @param metier       name of the trade, in French
 * @param partMin      least share of labour in the price, percent; null when unknown
 * @param partMax      greatest share, percent; null when unknown
 * @param coutMin      least loaded cost of an hour, euros; null when unknown
 * @param coutMax      greatest loaded cost, euros; null when unknown
 * @param source       where the figures come from, in French
 * @param verification whether that source was published
 * @param acheteur     whether the line comes from the buyer's own file
 */
public record MainOeuvre(String metier, BigDecimal partMin, BigDecimal partMax, BigDecimal coutMin, BigDecimal coutMax, String source,
		Verification verification, boolean acheteur) {

	/** How far the figures of a line can be traced. */
	public enum Verification {
		/** Published. */
		OUI,
		/** Worked out from something published. */
		PARTIEL,
		/** Usage of buyers, no published source. */
		NON
	}
}
