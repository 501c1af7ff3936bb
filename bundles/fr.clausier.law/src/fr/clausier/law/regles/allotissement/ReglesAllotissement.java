// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import java.util.List;
import java.util.stream.Stream;

import fr.clausier.law.Regle;
import fr.clausier.law.regles.SaufDefense;

/** The rules, none of which binds defence contracts (L2313-5). */
public final class ReglesAllotissement {

	private ReglesAllotissement() {
	}

	/** All rules of the family, in the order of their identifiers. */
	public static List<Regle> toutes() {
		return Stream.<Regle>of(new R020SansMotif(), new R021MotifInconnu(), new R022SansCirconstances(), new R023Coordination(),
				new R024MotifEntiteAdjudicatrice(), new R025UnSeulLot(), new R026RegleAttribution(),
				new R027LimitesIncoherentes(), new R028OffresVariables(), new R029LotDominant(), new R030PartPme(),
				new R031PorteeDesCriteres(), new R032MotivationBreve(), new R033LotsOuverts(), new R203LotsEtNonAlloti())
				.<Regle>map(SaufDefense::new).toList();
	}
}
