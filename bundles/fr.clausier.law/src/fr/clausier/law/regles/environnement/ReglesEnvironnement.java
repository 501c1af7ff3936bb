// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import java.util.List;

import fr.clausier.law.Regle;

/** The rules on environmental conditions. */
public final class ReglesEnvironnement {

	private ReglesEnvironnement() {
	}

	/** All rules of the family, in the order of their identifiers. */
	public static List<Regle> toutes() {
		return List.of();
	}
}
