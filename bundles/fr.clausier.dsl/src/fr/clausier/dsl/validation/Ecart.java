// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.validation;

import java.util.List;

import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.law.Severite;

/**
 * A defect of the text's structure.
 *
 * @param severite how grave it is
 * @param lieu     where it is written
 * @param message  French sentence
 * @param remede   what to do
 * @param code     one of the codes of {@link fr.clausier.dsl.dossier.CodesProbleme}
 * @param donnees  what a correction needs: the word to write, the path to test
 */
public record Ecart(Severite severite, Localisation lieu, String message, String remede, String code, List<String> donnees) {

	public Ecart {
		donnees = List.copyOf(donnees);
	}

	/** A defect whose correction needs nothing more. */
	public Ecart(Severite severite, Localisation lieu, String message, String remede, String code) {
		this(severite, lieu, message, remede, code, List.of());
	}
}
