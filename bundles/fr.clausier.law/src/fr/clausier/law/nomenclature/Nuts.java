// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One statistical territory of France (NUTS), where a purchase is carried out.
 *
 * @param code    "FR" to "FRL04"
 * @param libelle its name
 */
public record Nuts(String code, String libelle) {

	private static final class Liste {
		static final List<Nuts> TOUS = Donnees.lignes("nuts.txt", 2).stream().map(l -> new Nuts(l[0], l[1])).toList();
		static final Recherche<Nuts> RECHERCHE = new Recherche<>(TOUS, Nuts::code, Nuts::libelle, Map.of());
	}

	/** All levels, each territory before those it contains. */
	public static List<Nuts> tous() {
		return Liste.TOUS;
	}

	/** A code, in capitals or not. */
	public static Optional<Nuts> parCode(String code) {
		String majuscules = code.strip().toUpperCase(Locale.ROOT);
		return Liste.TOUS.stream().filter(nuts -> nuts.code.equals(majuscules)).findFirst();
	}

	/** By the start of the code or by words of the name, best first. */
	public static List<Nuts> chercher(String texte, int maximum) {
		return Liste.RECHERCHE.chercher(texte, maximum);
	}

	/** 0 for the country, 1 for the new regions, 2 for the former ones, 3 for the départements. */
	public int niveau() {
		return code.length() - 2;
	}

	/** The territory that contains this one; empty for the country. */
	public Optional<Nuts> parent() {
		return niveau() == 0 ? Optional.empty() : parCode(code.substring(0, code.length() - 1));
	}
}
