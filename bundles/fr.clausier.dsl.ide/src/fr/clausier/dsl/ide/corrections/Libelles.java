// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import fr.clausier.model.calcul.Lots;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Prestation;

/** How titles of fixes name what they change. */
public final class Libelles {

	private Libelles() {
	}

	/** « le lot n° 1 « Gros œuvre » », « le marché ». */
	public static String le(Prestation contract) {
		return contract instanceof Lot ? "le " + Lots.libelle(contract) : "le marché";
	}

	/** « du lot n° 1 « Gros œuvre » », « du marché ». */
	public static String du(Prestation contract) {
		return contract instanceof Lot ? "du " + Lots.libelle(contract) : "du marché";
	}

	/** « au lot n° 1 « Gros œuvre » », « au marché ». */
	public static String au(Prestation contract) {
		return contract instanceof Lot ? "au " + Lots.libelle(contract) : "au marché";
	}

	/** "lot 1", "the purchase". */
	public static String en(Prestation contract) {
		return contract instanceof Lot lot ? "lot " + (lot.getNumero() == null ? lot.getTitre() : lot.getNumero()) : "the purchase";
	}
}
