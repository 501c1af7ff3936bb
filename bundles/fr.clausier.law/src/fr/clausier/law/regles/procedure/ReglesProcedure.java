// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import java.util.List;
import java.util.stream.Stream;

import fr.clausier.law.Regle;
import fr.clausier.law.regles.SaufDefense;

/** The rules, none of which binds defence contracts. */
public final class ReglesProcedure {

	private ReglesProcedure() {
	}

	/** All rules of the family, in the order of their identifiers. */
	public static List<Regle> toutes() {
		return Stream.<Regle>of(new R010SeuilEuropeen(), new R011SansPublicite(), new R012BonUsage(), new R013AncienSeuil(),
				new R014PetitsLots(), new R015Fractionnement(), new R016Publicite(), new R017ProfilAcheteur(),
				new R018SeuilsInconnus(), new R019ChiffreAffaires(), new R034LotsDispenses(),
				new R204SeuilTravaux2027()).<Regle>map(SaufDefense::new).toList();
	}
}
