// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion.valeurs;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.model.strategie.Marche;

/** Durations that buyers choose, and the one of the purchase. */
final class DureesUsuelles {

	private DureesUsuelles() {
	}

	static List<Valeur> marche(Endroit place) {
		List<Valeur> values = new ArrayList<>();
		for (int months : new int[] { 12, 24, 36 }) {
			values.add(Valeur.de(months + "\u00A0mois", "Durée usuelle, reconductions comprises."));
		}
		values.add(Valeur.de("48\u00A0mois", "Le plus long pour l'accord-cadre d'un pouvoir adjudicateur, sauf cas justifié (L.\u00A02125-1)."));
		return values;
	}

	static List<Valeur> delai(Endroit place) {
		Marche marche = place.marche();
		return marche == null || marche.getDureeMois() == null ? List.of() : List.of(Valeur.de(marche.getDureeMois() + "\u00A0mois", "La durée du marché."));
	}
}
