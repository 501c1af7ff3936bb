// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values that the essential data of a contract (DECP, schema 2.0.3) admit, byte for byte, as the portal refuses any
 * other: the apostrophes are straight and « Maitrise » has no circumflex.
 */
public final class CodesDecp {

	private static final class Liste {
		static final Map<String, List<String>> CHAMPS = lire();
	}

	private CodesDecp() {
	}

	/** The fields that admit a closed list, by their path in the JSON of a contract, "techniques.technique". */
	public static Set<String> champs() {
		return Liste.CHAMPS.keySet();
	}

	/**
	 * The values of a field, in the order of the schema.
	 *
	 * @throws IllegalArgumentException when the schema closes no such field
	 */
	public static List<String> valeurs(String champ) {
		List<String> valeurs = Liste.CHAMPS.get(champ);
		if (valeurs == null) {
			throw new IllegalArgumentException("Champ sans liste dans les données essentielles : " + champ);
		}
		return List.copyOf(valeurs);
	}

	private static Map<String, List<String>> lire() {
		Map<String, List<String>> champs = new LinkedHashMap<>();
		Donnees.lignes("decp.txt", 2).forEach(l -> champs.computeIfAbsent(l[0], c -> new ArrayList<>()).add(l[1]));
		return champs;
	}
}
