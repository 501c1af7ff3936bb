// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.util.List;

import fr.clausier.law.Regle;
import fr.clausier.law.regles.SaufDefense;

/** The rules. */
public final class ReglesCriteres {

	private ReglesCriteres() {
	}

	/**
	 * All rules of the family, in the order of their identifiers. Defence and security contracts choose their criteria
	 * by R2352-5, which the climate law left as it was: R2152-7 does not bind them.
	 */
	public static List<Regle> toutes() {
		return List.of(new R040CriteresAbsents(), new SaufDefense(new R041PrixUnique()),
				new SaufDefense(new R042PrixUniqueNonStandardise()),
				new SaufDefense(new R043CoutUniqueSansEnvironnement()),
				new SaufDefense(new R044CritereEnvironnementalAbsent()), new SaufDefense(new R045NiPrixNiCout()),
				new R046SommePonderations(), new R047PonderationInvalide(), new R048HierarchieEnFormalisee(),
				new R049HierarchieEnAdaptee(), new R050SommeSousCriteres(), new R051SousCritereSecret(),
				new R052PoidsEnvironnementFaible(), new R053PoidsPrixFaible(), new R054PoidsPrixDominant(),
				new R055CritereSurEntreprise(), new R056CritereGeographique(), new R057CritereSocialSansClause(),
				new R058PoidsSocialEleve(), new R059HeuresNoteesSansPlafond(), new R060CritereSansElements(),
				new R061FormuleNeutralisante(), new R062ElementDeCandidature(), new R063FourchetteLarge(),
				new R064CritereEnvironnementalInverifiable(), new R065CritereEnvironnementalSansEngagement(),
				new R066AutoNotation(), new R067DeuxPoidsPourUnIntitule(), new R068CritereUniqueInterdit());
	}
}
