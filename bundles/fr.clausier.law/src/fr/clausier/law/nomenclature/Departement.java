// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One département of France, or an overseas territory that stands for one (code officiel géographique).
 *
 * @param code   "01" to "95", "2A", "971"…
 * @param region code of its region
 * @param nuts   its NUTS code; null for the territories that have none
 */
public record Departement(String code, String nom, String region, Zone zone, String nuts) {

	private static final class Liste {
		static final List<Departement> TOUS = Donnees.lignes("departements.txt", 5).stream()
				.map(l -> new Departement(l[0], l[1], l[2], Zone.valueOf(l[3].toUpperCase(Locale.ROOT)), l[4].isEmpty() ? null : l[4])).toList();
		static final Recherche<Departement> RECHERCHE = new Recherche<>(TOUS, Departement::code, Departement::nom, Map.of());
	}

	/** All of them, in the order of their codes. */
	public static List<Departement> tous() {
		return Liste.TOUS;
	}

	/** A code, "2a" or "2A". */
	public static Optional<Departement> parCode(String code) {
		String majuscules = code.strip().toUpperCase(Locale.ROOT);
		return Liste.TOUS.stream().filter(departement -> departement.code.equals(majuscules)).findFirst();
	}

	/** By the start of the code or by words of the name, best first. */
	public static List<Departement> chercher(String texte, int maximum) {
		return Liste.RECHERCHE.chercher(texte, maximum);
	}
}
