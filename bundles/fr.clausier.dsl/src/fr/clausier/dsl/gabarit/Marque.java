// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.gabarit;

/**
 * What stands between « and », signs included.
 *
 * @param genre   what it is
 * @param etendue where it is written
 * @param ligne   line of the text, starting at 1
 */
public record Marque(Genre genre, Etendue etendue, int ligne) {

	/** Kinds of marks. */
	public enum Genre {
		/** A value. */
		VALEUR,
		/** Opens a choice. */
		SI,
		/** Another condition of the choice. */
		SINON_SI,
		/** The other case. */
		SINON,
		/** Opens a loop. */
		POUR,
		/** Closes a choice or a loop. */
		FIN
	}
}
