// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.pieces;

import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * A text that the buyer typed.
 *
 * @param objet  object that holds it
 * @param trait  attribute that holds it
 * @param indice its place among the values of the attribute; 0 for an attribute of one value
 * @param texte  the words
 */
record TexteSaisi(EObject objet, EAttribute trait, int indice, String texte) {

	/** Where some words of it stand, for a correction: the words, their offset in the text, and the place of the text. */
	Map<String, Object> lieu(String trouve, int position) {
		return Map.of("trouve", trouve, "position", position, "indice", indice);
	}
}
