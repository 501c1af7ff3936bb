// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.completude;

import java.util.List;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Two lots with one number or one title. */
final class LotsEnDouble {

	private LotsEnDouble() {
	}

	static void renumeroter(Cas cas) {
		Lot lot = cas.dans(Lot.class);
		if (lot == null || !parNumero(cas)) {
			return;
		}
		List<Lot> lots = cas.marche().getLots();
		int free = 1;
		while (existe(lots, free)) {
			free++;
		}
		int number = free;
		cas.proposer("Donner au lot « " + lot.getTitre() + " » le numéro " + number + ", libre", "Le lot porte maintenant le numéro " + number + ".",
				"Give the lot the free number " + number, r -> r.remplacer(lot, Literals.LOT__NUMERO, Integer.toString(number)));
		cas.proposer("Renuméroter tous les lots dans l'ordre du texte", "Lots renumérotés de 1 à " + lots.size() + ".", "Renumber all lots in the order of the text", r -> {
			for (int i = 0; i < lots.size(); i++) {
				if (lots.get(i).getNumero() == null || lots.get(i).getNumero() != i + 1) {
					r.remplacer(lots.get(i), Literals.LOT__NUMERO, Integer.toString(i + 1));
				}
			}
		});
	}

	static void distinguer(Cas cas) {
		Lot lot = cas.dans(Lot.class);
		if (lot != null && !parNumero(cas)) {
			String title = lot.getTitre().strip() + " (lot " + lot.getNumero() + ")";
			cas.proposer("Distinguer l'intitulé par le numéro : « " + title + " »", "Intitulé distingué : précisez-le.", "Tell the title apart by the number of the lot",
					r -> r.remplacer(lot, Literals.ELEMENT__TITRE, Valeurs.chaine(title)));
		}
	}

	private static boolean parNumero(Cas cas) {
		return cas.feuille().getText().chars().allMatch(Character::isDigit);
	}

	private static boolean existe(List<Lot> lots, int number) {
		return lots.stream().anyMatch(l -> l.getNumero() != null && l.getNumero() == number);
	}
}
