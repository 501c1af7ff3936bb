// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.pieces;

import java.util.List;

import fr.clausier.law.Regle;

/** The rules. */
public final class ReglesPieces {

	private ReglesPieces() {
	}

	/** All rules of the family; words bind defence and security contracts too. */
	public static List<Regle> toutes() {
		return List.of(new R184ReferenceAbrogee(), new R185SeuilSpaserPerime());
	}
}
