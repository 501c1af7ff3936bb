// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One thing that the law says on a date, with its source.
 *
 * @param cle      key of a threshold or a change of law, number of an article, identifier of a rule
 * @param libelle  French name or sentence
 * @param valeur   in French: an amount with its unit, "en vigueur", a severity
 * @param quantite the amount; null when the value is not a number
 * @param unite    unit of the amount; empty when there is none
 * @param de       first day; null when it has always applied or no source says it
 * @param a        last day, inclusive; null when it still applies
 * @param source   legal source as shown to the user; empty when there is none
 * @param confirme whether it was read in a published text
 */
public record Disposition(String cle, String libelle, String valeur, BigDecimal quantite, String unite, LocalDate de, LocalDate a,
		String source, boolean confirme) {

	/** Something that is not a number. */
	static Disposition de(String cle, String libelle, String valeur, LocalDate de, LocalDate a, String source, boolean confirme) {
		return new Disposition(cle, libelle, valeur, null, "", de, a, source, confirme);
	}
}
