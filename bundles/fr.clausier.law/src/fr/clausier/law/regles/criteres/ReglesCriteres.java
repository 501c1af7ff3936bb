// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.util.List;

import fr.clausier.law.Regle;

/** The rules on award criteria. */
public final class ReglesCriteres {

	private ReglesCriteres() {
	}

	/** All rules of the family, in the order of their identifiers. */
	public static List<Regle> toutes() {
		return List.of();
	}
}
