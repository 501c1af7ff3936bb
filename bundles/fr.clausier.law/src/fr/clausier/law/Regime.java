// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.time.LocalDate;

/**
 * A change of law with its first day.
 *
 * @param cle    key, e.g. "critere_environnemental_obligatoire"
 * @param de     first day
 * @param source legal source as shown to the user
 */
public record Regime(String cle, LocalDate de, String source) {
}
