// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.time.LocalDate;
import java.util.List;

/**
 * What is written about a rule, apart from its test.
 *
 * @param id        stable identifier, "R-041"
 * @param titre     short French title for lists
 * @param severite  severity as written; see {@link #severiteEffective()}
 * @param message   French sentence with {facts} between braces
 * @param pourquoi  two or three plain French sentences that say why
 * @param source    legal source as shown to the user
 * @param statut    how sure the source is
 * @param de        first day of validity; null when the rule has always applied
 * @param a         last day of validity, inclusive; null when it still applies
 * @param remede    what the user can do
 * @param derogeable whether a written derogation may set the finding aside
 * @param titreEn   English title; null when not yet written
 * @param messageEn English sentence with the same {facts}; null when not yet written
 * @param articles  numbers of the articles of the code de la commande publique that it rests on, "L2152-7"
 * @param correction whether the editor can set it right; null when not yet decided
 * @param parAccordCadre whether, for a contract placed under a framework agreement, the launch of that agreement decides if the rule applies
 * @param exemple   a text that breaks the rule and one that follows it; null when not yet written
 */
public record FicheRegle(String id, String titre, Severite severite, String message, String pourquoi, String source,
		Statut statut, LocalDate de, LocalDate a, boolean parAccordCadre, String remede, boolean derogeable, String titreEn,
		String messageEn, List<String> articles, Correction correction, ExempleRegle exemple) {

	/** Whether a quick fix exists; the reason, in French, when none is possible and null otherwise. */
	public record Correction(boolean possible, String raison) {
	}

	/** Severity to show: an unconfirmed or customary rule is never more than a warning. */
	public Severite severiteEffective() {
		boolean plafonnee = statut == Statut.A_VERIFIER || statut == Statut.PRATIQUE;
		return plafonnee && severite == Severite.ERREUR ? Severite.AVERTISSEMENT : severite;
	}

	/**
	 * Whether the rule applies to a consultation launched that day.
	 *
	 * @param date launch date; null when unknown: then only rules without validity dates apply
	 */
	public boolean enVigueur(LocalDate date) {
		if (date == null) {
			return de == null && a == null;
		}
		return (de == null || !date.isBefore(de)) && (a == null || !date.isAfter(a));
	}
}
