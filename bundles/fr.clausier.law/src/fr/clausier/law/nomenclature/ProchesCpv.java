// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a mistyped code may stand for. */
final class ProchesCpv {

	private ProchesCpv() {
	}

	/** @param faux eight digits that are no code; nothing is near an empty text */
	static List<Cpv> de(String faux, int maximum) {
		if (faux.isEmpty()) {
			return List.of();
		}
		Optional<Cpv> contenant = CatalogueCpv.contenant(faux, faux.length() - 1);
		Stream<Cpv> voisins = CatalogueCpv.tous().stream().filter(cpv -> voisin(cpv.code(), faux))
				.sorted(Comparator.<Cpv>comparingInt(cpv -> -commun(cpv.code(), faux)).thenComparing(Cpv::code));
		return Stream.concat(contenant.stream(), voisins).distinct().limit(maximum).toList();
	}

	/** One digit differs, or two neighbours are swapped. */
	private static boolean voisin(String code, String faux) {
		int i = commun(code, faux);
		if (i == code.length()) {
			return false;
		}
		if (code.regionMatches(i + 1, faux, i + 1, code.length() - i - 1)) {
			return true;
		}
		return i + 1 < code.length() && code.charAt(i) == faux.charAt(i + 1) && code.charAt(i + 1) == faux.charAt(i)
				&& code.regionMatches(i + 2, faux, i + 2, code.length() - i - 2);
	}

	private static int commun(String code, String faux) {
		int i = 0;
		while (i < code.length() && code.charAt(i) == faux.charAt(i)) {
			i++;
		}
		return i;
	}
}
