// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.assistances;

import java.util.Comparator;
import java.util.List;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;

/** Lots in the order of their numbers; comments above a lot go with it. */
final class OrdreDesLots {

	private OrdreDesLots() {
	}

	static void trier(Cas cas) {
		Marche marche = cas.dans(Marche.class);
		if (marche == null || marche.getLots().stream().anyMatch(l -> l.getNumero() == null)) {
			return;
		}
		List<Lot> lots = List.copyOf(marche.getLots());
		List<Lot> sorted = lots.stream().sorted(Comparator.comparing(Lot::getNumero)).toList();
		if (!sorted.equals(lots)) {
			cas.proposer("Trier les lots par numéro", "Lots triés.", "Sort the lots by number", r -> r.permuter(lots, sorted));
		}
	}
}
