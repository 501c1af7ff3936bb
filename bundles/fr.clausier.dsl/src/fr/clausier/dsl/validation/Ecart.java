// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.validation;

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
 */
public record Ecart(Severite severite, Localisation lieu, String message, String remede, String code) {
}
