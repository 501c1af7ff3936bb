// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import java.util.List;

import fr.clausier.law.Regle;

/** The rules on social conditions and insertion hours. */
public final class ReglesInsertion {

	private ReglesInsertion() {
	}

	/** All rules of the family, in the order of their identifiers. */
	public static List<Regle> toutes() {
		return List.of();
	}
}
