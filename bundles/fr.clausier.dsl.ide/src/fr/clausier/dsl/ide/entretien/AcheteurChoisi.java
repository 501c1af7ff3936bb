// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.entretien;

import fr.clausier.model.strategie.TypeAcheteur;

/**
 * Who buys.
 *
 * @param connu  whether a file beside the purchase declares him; else the text does
 * @param nom    his name in the texts; made from the title for a new one, which may leave it null
 * @param titre  his name in the documents
 * @param type   kind of buyer; the thresholds depend on it
 * @param profil address of the buyer profile; null or empty when there is none
 */
public record AcheteurChoisi(boolean connu, String nom, String titre, TypeAcheteur type, String profil) {

	/** The one that a new text declares. */
	public static AcheteurChoisi nouveau(String titre, TypeAcheteur type, String profil) {
		return new AcheteurChoisi(false, null, titre, type, profil);
	}
}
