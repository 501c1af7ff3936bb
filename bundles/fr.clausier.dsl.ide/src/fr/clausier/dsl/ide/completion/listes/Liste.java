// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion.listes;

import java.util.List;

import fr.clausier.dsl.ide.completion.valeurs.Valeur;

/**
 * Answers from a list.
 *
 * @param tape    what they replace, up to the caret
 * @param valeurs best first
 */
public record Liste(String tape, List<Valeur> valeurs) {
}
