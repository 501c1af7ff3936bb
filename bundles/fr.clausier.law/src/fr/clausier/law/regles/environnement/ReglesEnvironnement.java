// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import java.util.List;

import fr.clausier.law.Regle;
import fr.clausier.law.regles.SaufDefense;

/** The rule R-070. */
public final class ReglesEnvironnement {

	private ReglesEnvironnement() {
	}

	/** All rules of the family; defence and security contracts follow L2312-1-1, which obliges to nothing here. */
	public static List<Regle> toutes() {
		return List.of(new SaufDefense(new R070EngagementAbsent()));
	}
}
