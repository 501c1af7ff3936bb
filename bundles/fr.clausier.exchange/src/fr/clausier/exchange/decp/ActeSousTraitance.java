// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A subcontract accepted by the buyer.
 *
 * @param id           number
 * @param sousTraitant subcontractor
 * @param dureeMois    duration, months
 * @param notification day of notification
 * @param publication  day of publication
 * @param montant      amount, euros HT
 * @param variation    how its price varies
 */
public record ActeSousTraitance(Integer id, Operateur sousTraitant, Integer dureeMois, LocalDate notification, LocalDate publication,
        BigDecimal montant, VariationPrix variation) {
}
