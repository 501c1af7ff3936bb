// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.gabarit;

/**
 * A stretch of a text.
 *
 * @param debut offset of its first character
 * @param fin   offset after its last character
 */
public record Etendue(int debut, int fin) {

	/** From the beginning of one stretch to the end of another. */
	static Etendue de(Etendue premiere, Etendue derniere) {
		return new Etendue(premiere.debut, derniere.fin);
	}

	/** Without its first and its last character, which are quotes. */
	public Etendue sansBords() {
		return new Etendue(debut + 1, Math.max(debut + 1, fin - 1));
	}

	/** Number of characters. */
	public int longueur() {
		return fin - debut;
	}

	/** Whether an offset is in it or at its end. */
	public boolean touche(int offset) {
		return debut <= offset && offset <= fin;
	}
}
