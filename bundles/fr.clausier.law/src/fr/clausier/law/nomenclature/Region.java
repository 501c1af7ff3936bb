// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One region of France, or an overseas territory that stands for one (code officiel géographique).
 *
 * @param code two digits, three overseas
 */
public record Region(String code, String nom, Zone zone) {

	private static final class Liste {
		static final List<Region> TOUTES = Donnees.lignes("regions.txt", 3).stream()
				.map(l -> new Region(l[0], l[1], Zone.valueOf(l[2].toUpperCase(Locale.ROOT)))).toList();
	}

	/** All of them, in the order of their codes. */
	public static List<Region> toutes() {
		return Liste.TOUTES;
	}

	/** A code as the official list writes it. */
	public static Optional<Region> parCode(String code) {
		return Liste.TOUTES.stream().filter(region -> region.code.equals(code.strip())).findFirst();
	}
}
