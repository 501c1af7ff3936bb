// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A dated threshold.
 *
 * @param cle      key, e.g. "dispense_FS"
 * @param libelle  French name; the key when it has none
 * @param valeur   amount, in the unit that follows
 * @param unite    "€ HT", "%", "mois"
 * @param de       first day; null when it has always applied
 * @param a        last day, inclusive; null when it still applies
 * @param source   legal source as shown to the user
 * @param confirme whether the value was read in the text itself
 */
public record Seuil(String cle, String libelle, BigDecimal valeur, String unite, LocalDate de, LocalDate a, String source, boolean confirme) {

	/** Whether the threshold applies that day; without a date only undated ones do. */
	public boolean enVigueur(LocalDate date) {
		if (date == null) {
			return de == null && a == null;
		}
		return (de == null || !date.isBefore(de)) && (a == null || !date.isAfter(a));
	}
}
