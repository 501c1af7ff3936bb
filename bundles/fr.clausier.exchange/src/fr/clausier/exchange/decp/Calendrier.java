// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

import java.time.LocalDate;

/**
 * Dates and duration; each value is null when it was not filled in or could not be read.
 *
 * @param notification   day the holder received the contract
 * @param publication    day the data were published
 * @param signature      day a concession was signed
 * @param debutExecution day the performance of a concession began
 * @param dureeMois      initial duration, months
 */
public record Calendrier(LocalDate notification, LocalDate publication, LocalDate signature, LocalDate debutExecution, Integer dureeMois) {
}
