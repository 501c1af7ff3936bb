// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.time.LocalDate;

/**
 * A change of law with its first day.
 *
 * @param cle    key, e.g. "critere_environnemental_obligatoire"
 * @param libelle French sentence that says what changes; the key when it has none
 * @param de     first day
 * @param source legal source as shown to the user
 * @param confirme whether it was read in a published text
 */
public record Regime(String cle, String libelle, LocalDate de, String source, boolean confirme) {
}
