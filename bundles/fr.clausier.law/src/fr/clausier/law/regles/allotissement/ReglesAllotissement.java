// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import java.util.List;

import fr.clausier.law.Regle;

/** The rules. */
public final class ReglesAllotissement {

	private ReglesAllotissement() {
	}

	/** All rules of the family, in the order of their identifiers. */
	public static List<Regle> toutes() {
		return List.of();
	}
}
