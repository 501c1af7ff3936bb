// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.spaser;

import java.util.List;

import fr.clausier.law.Regle;

/** The rules. */
public final class ReglesSpaser {

	private ReglesSpaser() {
	}

	/** All rules of the family, in the order of their identifiers; schemes bind whoever buys, defence included. */
	public static List<Regle> toutes() {
		return List.of(new R150SchemaAbsent(), new R151IndicateursPerimes(), new R152SchemaNonPublie(), new R153CiblesManquantes(),
				new R154IndicateursParAcheteur(), new R155SansContribution(), new R156PlanNational(),
				new R205HeuresSousObjectif(), new R208PeriodePassee());
	}
}
