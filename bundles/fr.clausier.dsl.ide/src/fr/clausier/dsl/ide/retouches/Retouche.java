// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.retouches;

import java.util.List;

import org.eclipse.emf.common.util.URI;

/**
 * A stretch of a file's text and what stands there afterwards.
 *
 * @param fichier  the file
 * @param offset   first UTF-16 unit that is replaced, from 0, in the text as it was
 * @param longueur UTF-16 units that are replaced; 0 to insert
 * @param texte    the new text; empty to delete
 * @param champs   places of the new text that the author has to fill in
 */
public record Retouche(URI fichier, int offset, int longueur, String texte, List<Champ> champs) {

	/** First unit that stays. */
	public int fin() {
		return offset + longueur;
	}

	/** Whether one of the two would change what the other one changes, or both insert at one place. */
	public boolean gene(Retouche other) {
		boolean same = offset == other.offset;
		return fichier.equals(other.fichier) && (same || offset < other.fin() && other.offset < fin());
	}
}
