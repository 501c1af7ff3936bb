// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.completude;

import java.util.List;

import fr.clausier.law.Regle;

/** The rules. */
public final class ReglesCompletude {

	private ReglesCompletude() {
	}

	/** All rules of the family, in the order of their identifiers. */
	public static List<Regle> toutes() {
		return List.of(new R001DateLancement(), new R002ValeurEstimee(), new R003SommeDesLots(), new R004CodeCpv(),
				new R005LongueurObjet(), new R006Siret(), new R007AucunePrestation(), new R008LotsEnDouble(),
				new R009Defense(), new R202FaitsDePassation(), new R206LotDeuxNoms(), new R210CpvInconnu());
	}
}
