// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.pieces;

import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import fr.clausier.law.regles.Mots;

/**
 * A text that the buyer typed.
 *
 * @param objet  object that holds it
 * @param trait  attribute that holds it
 * @param indice its place among the values of the attribute; 0 for an attribute of one value
 * @param texte  the words
 * @param plie   the words without accents or capitals, place for place
 */
public record TexteSaisi(EObject objet, EAttribute trait, int indice, String texte, String plie) {

	TexteSaisi(EObject objet, EAttribute trait, int indice, String texte) {
		this(objet, trait, indice, texte, Mots.plier(texte));
	}

	/** Where some words of it stand, for a correction: the words, their offset in the text, and the place of the text. */
	public Map<String, Object> lieu(String trouve, int position) {
		return Map.of("trouve", trouve, "position", position, "indice", indice);
	}
}
