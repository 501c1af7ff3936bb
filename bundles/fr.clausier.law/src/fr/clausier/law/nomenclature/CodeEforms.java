// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One code of a list of the European notices (eForms).
 *
 * @param liste     the list, "strategic-procurement"
 * @param code      as written in the notice, "env-imp"
 * @param libelle   French label, as published
 * @param libelleEn English label, as published
 */
public record CodeEforms(String liste, String code, String libelle, String libelleEn) {

	private static final class Listes {
		static final Map<String, List<CodeEforms>> TOUTES = lire();
	}

	/** The names of the lists. */
	public static Set<String> listes() {
		return new LinkedHashSet<>(Listes.TOUTES.keySet());
	}

	/**
	 * The codes of a list.
	 *
	 * @throws IllegalArgumentException when the product does not hold that list
	 */
	public static List<CodeEforms> de(String liste) {
		List<CodeEforms> codes = Listes.TOUTES.get(liste);
		if (codes == null) {
			throw new IllegalArgumentException("Liste eForms inconnue : " + liste);
		}
		return codes;
	}

	/** One code of a list. */
	public static Optional<CodeEforms> de(String liste, String code) {
		return de(liste).stream().filter(c -> c.code.equals(code)).findFirst();
	}

	private static Map<String, List<CodeEforms>> lire() {
		List<CodeEforms> tous = Donnees.lignes("eforms.txt", 4).stream().map(l -> new CodeEforms(l[0], l[1], l[2], l[3])).toList();
		Map<String, List<CodeEforms>> listes = new LinkedHashMap<>();
		tous.forEach(code -> listes.computeIfAbsent(code.liste, liste -> tous.stream().filter(c -> c.liste.equals(liste)).toList()));
		return listes;
	}
}
