// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The file of dated parameters, read once. */
record Parametres(Seuils seuils, Regimes regimes) {

	private static final class Standard {
		static final Parametres PARAMETRES = lire();
	}

	static Parametres standard() {
		return Standard.PARAMETRES;
	}

	private static Parametres lire() {
		Map<?, ?> racine = (Map<?, ?>) DonneesYaml.lire("parametres.yaml");
		// First found stands: the values read in the text itself come before the others.
		List<Seuil> seuils = new ArrayList<>(seuils(racine.get("seuils_confirmes"), true));
		seuils.addAll(seuils(racine.get("seuils"), false));
		List<Regime> regimes = entrees(racine.get("regimes")).stream()
				.map(e -> new Regime(DonneesYaml.texte(e, "cle"), DonneesYaml.jour(e, "de"), DonneesYaml.texte(e, "source")))
				.toList();
		return new Parametres(new Seuils(seuils), new Regimes(regimes));
	}

	private static List<Seuil> seuils(Object liste, boolean confirmes) {
		return entrees(liste).stream()
				// A row that no jurist has confirmed may be kept in the file for the record, switched off.
				.filter(e -> !Boolean.FALSE.equals(e.get("actif")))
				.map(e -> new Seuil(DonneesYaml.texte(e, "cle"), DonneesYaml.decimal(e, "valeur"), DonneesYaml.jour(e, "de"),
						DonneesYaml.jour(e, "a"), DonneesYaml.texte(e, "source"),
						confirmes || Boolean.TRUE.equals(e.get("confirme"))))
				.toList();
	}

	private static List<Map<?, ?>> entrees(Object liste) {
		List<Map<?, ?>> entrees = new ArrayList<>();
		for (Object entree : (List<?>) liste) {
			entrees.add((Map<?, ?>) entree);
		}
		return entrees;
	}
}
