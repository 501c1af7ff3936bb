// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.entretien;

import java.math.BigDecimal;

/**
 * A lot, or the whole purchase when it is not divided.
 *
 * @param titre          what is bought
 * @param montant        estimated value, euros HT; null as long as it is not known
 * @param partMainOeuvre share of labour in it, percent; null when not asked
 */
public record LotPrevu(String titre, BigDecimal montant, BigDecimal partMainOeuvre) {
}
