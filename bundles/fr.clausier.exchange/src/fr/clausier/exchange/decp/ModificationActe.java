// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A change made to a subcontract; each field but the dates is the new value, and null when it did not change.
 *
 * @param id           number of the subcontract
 * @param dureeMois    new duration, months
 * @param notification day of notification
 * @param publication  day of publication
 * @param montant      new amount, euros HT
 */
public record ModificationActe(Integer id, Integer dureeMois, LocalDate notification, LocalDate publication, BigDecimal montant) {
}
