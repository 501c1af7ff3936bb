// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion.listes;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.law.nomenclature.TableMainOeuvre;

/**
 * What is looked for in a list.
 *
 * @param tape    the words typed, possibly none
 * @param genre   the words before them, when the list depends on them; empty otherwise
 * @param autour  what the caret stands in; null when nothing is known
 * @param metiers the trades known in this folder
 * @param guillemet whether the closing quote is there already
 */
record Demande(String tape, String genre, EObject autour, TableMainOeuvre metiers, boolean guillemet) {

	/** A text between quotes, of which the first is typed already or not, and the last may be there. */
	String citer(String text) {
		return "\"" + text.replace("\"", "\\\"") + (guillemet ? "" : "\"");
	}
}
