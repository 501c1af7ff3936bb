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
		Map<?, ?> libelles = (Map<?, ?>) racine.get("libelles");
		// First found stands: the values read in the text itself come before the others.
		List<Seuil> seuils = new ArrayList<>(seuils(racine.get("seuils_confirmes"), true, libelles));
		seuils.addAll(seuils(racine.get("seuils"), false, libelles));
		List<Regime> regimes = entrees(racine.get("regimes")).stream().map(e -> new Regime(DonneesYaml.texte(e, "cle"),
				libelle(libelles, e), DonneesYaml.jour(e, "de"), DonneesYaml.texte(e, "source"), confirme(e))).toList();
		return new Parametres(new Seuils(seuils), new Regimes(regimes));
	}

	private static List<Seuil> seuils(Object liste, boolean confirmes, Map<?, ?> libelles) {
		return entrees(liste).stream()
				// A row that no jurist has confirmed may be kept in the file for the record, switched off.
				.filter(e -> !Boolean.FALSE.equals(e.get("actif")))
				.map(e -> new Seuil(DonneesYaml.texte(e, "cle"), libelle(libelles, e), DonneesYaml.decimal(e, "valeur"),
						unite(libelles, e), DonneesYaml.jour(e, "de"), DonneesYaml.jour(e, "a"), DonneesYaml.texte(e, "source"),
						confirmes || confirme(e)))
				.toList();
	}

	private static boolean confirme(Map<?, ?> entree) {
		return Boolean.TRUE.equals(entree.get("confirme"));
	}

	/** The French name of a key; the key itself when the file gives none. */
	private static String libelle(Map<?, ?> libelles, Map<?, ?> entree) {
		String cle = DonneesYaml.texte(entree, "cle");
		return libelles.get(cle) instanceof Map<?, ?> nom ? Typographie.francaise(DonneesYaml.texte(nom, "libelle")) : cle;
	}

	/** The unit of a key; empty when the file gives none. */
	private static String unite(Map<?, ?> libelles, Map<?, ?> entree) {
		return libelles.get(DonneesYaml.texte(entree, "cle")) instanceof Map<?, ?> nom && nom.get("unite") != null ? DonneesYaml.texte(nom, "unite") : "";
	}

	private static List<Map<?, ?>> entrees(Object liste) {
		List<Map<?, ?>> entrees = new ArrayList<>();
		for (Object entree : (List<?>) liste) {
			entrees.add((Map<?, ?>) entree);
		}
		return entrees;
	}
}
