// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.completude;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ELEMENT__TITRE;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;

/** One lot has one title in all purchases of a buyer: those of one reference, and those that differ by a capital, an accent or a ligature. */
final class R206LotDeuxNoms implements Regle {

	@Override
	public String id() {
		return "R-206";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		if (marche.getLots().isEmpty()) {
			return;
		}
		LotsVoisins voisins = LotsVoisins.de(contexte);
		for (Lot lot : marche.getLots()) {
			String titre = titre(lot);
			if (!titre.isEmpty()) {
				voisins.sousUnAutreTitre(lot, titre).ifPresent(
						autre -> signaleur.signaler(lot, ELEMENT__TITRE, Map.of("titre", titre, "autre", titre(autre), "marche", nom((Marche) autre.eContainer()))));
			}
		}
	}

	static String titre(Lot lot) {
		return lot.getTitre() == null ? "" : lot.getTitre().strip();
	}

	private static Object nom(Marche marche) {
		return Portee.mot(marche.getTitre() == null || marche.getTitre().isBlank() ? String.valueOf(marche.getName()) : marche.getTitre().strip());
	}
}
