// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import java.util.List;

import fr.clausier.law.Regle;
import fr.clausier.law.regles.SaufDefense;

/** The rules. */
public final class ReglesEnvironnement {

	private ReglesEnvironnement() {
	}

	/**
	 * All rules of the family, in the order of their identifiers. Defence and security contracts follow L2312-1-1, which obliges to
	 * nothing here, and specifications and labels of a title of their own.
	 */
	public static List<Regle> toutes() {
		return List.of(new SaufDefense(new R070EngagementAbsent()), new R071ObjectifAbsent(), new R072ControleAbsent(), new R073PenaliteAbsente(),
				new SaufDefense(new R074SpecificationsSansDimension()), new R075ValorisationFaible(), new R076ReemploiSansDiagnostic(),
				new R077ReemploiConfondu(), new SaufDefense(new R078ContributionAgec()), new R079PartsEgalim(), new R080ViandesPoissons(),
				new SaufDefense(new R081LabelSansEquivalent()), new SaufDefense(new R082LabelDOrganisation()), new R083Biosources2030(),
				new R084PlastiqueEtat(), new R085ArticleCcag(), new R086AutreCcag(), new SaufDefense(new R087MarqueNommee()));
	}
}
