// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion.valeurs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.law.Regimes;
import fr.clausier.law.Seuils;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Realisation;

/** Today, the days on which the law changes, and the days that follow from another date of the text. */
final class DatesUtiles {

	/** Essential data are published within two months of the award (R2196-1). */
	private static final int PUBLICATION = 2;
	private static final int COMING = 4;

	private DatesUtiles() {
	}

	static List<Valeur> lancement(Endroit place) {
		List<Valeur> values = new ArrayList<>(aujourdhui(place));
		Map<LocalDate, String> changes = new LinkedHashMap<>();
		Regimes.standard().tous().forEach(r -> changes.putIfAbsent(r.de(), r.libelle()));
		Seuils.standard().tous().stream().filter(s -> s.de() != null).forEach(s -> changes.putIfAbsent(s.de(), s.libelle()));
		changes.entrySet().stream().filter(c -> place.aujourdhui() != null && c.getKey().isAfter(place.aujourdhui())).sorted(Map.Entry.comparingByKey()).limit(COMING)
				.forEach(c -> values.add(Valeur.de(Valeurs.date(c.getKey()), "Premier jour d'un changement du droit\u00A0: " + c.getValue() + ".")));
		return values;
	}

	static List<Valeur> aujourdhui(Endroit place) {
		return place.aujourdhui() == null ? List.of() : List.of(Valeur.de(Valeurs.date(place.aujourdhui()), "Aujourd'hui."));
	}

	static List<Valeur> publication(Endroit place) {
		List<Valeur> values = new ArrayList<>(aujourdhui(place));
		Prestation part = place.prestation();
		Realisation done = part == null ? null : part.getRealisation();
		if (done != null && done.getNotifieLe() != null) {
			values.add(Valeur.de(Valeurs.date(done.getNotifieLe().plusMonths(PUBLICATION)), "Dernier jour\u00A0: deux mois après la notification (R.\u00A02196-1)."));
		}
		return values;
	}
}
