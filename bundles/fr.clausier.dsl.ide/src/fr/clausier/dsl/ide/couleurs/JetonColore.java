// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.couleurs;

/**
 * A word with its style.
 *
 * @param offset where it begins
 * @param longueur how long it is
 * @param style one of {@link CouleursSemantiques} or of Xtext's lexical styles
 */
public record JetonColore(int offset, int longueur, String style) {

	/** Where it ends. */
	public int fin() {
		return offset + longueur;
	}
}
