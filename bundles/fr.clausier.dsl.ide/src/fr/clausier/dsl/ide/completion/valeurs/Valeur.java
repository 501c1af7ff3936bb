// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion.valeurs;

/**
 * A value that can be typed.
 *
 * @param texte       what is typed
 * @param libelle     what a list shows
 * @param explication why that one, one French sentence, with its source
 */
public record Valeur(String texte, String libelle, String explication) {

	/** A value that is shown as it is typed. */
	public static Valeur de(String texte, String explication) {
		return new Valeur(texte, texte, explication);
	}
}
