// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One wording of an article.
 *
 * @param de       first day; null when no source says it
 * @param a        last day, inclusive; null when it still applies or when no source says it
 * @param texte    the words; empty when the sources of Clausier do not give them
 * @param remarque what is known of a wording without words, or what to know when reading it; empty when nothing
 * @param source   where the dates come from; empty when there are none
 * @param confirme whether dates and words were read in the text itself
 */
public record Redaction(LocalDate de, LocalDate a, Optional<String> texte, String remarque, String source, boolean confirme) {

	/** Whether it applies that day. */
	public boolean enVigueur(LocalDate date) {
		return (de == null || !date.isBefore(de)) && (a == null || !date.isAfter(a));
	}
}
