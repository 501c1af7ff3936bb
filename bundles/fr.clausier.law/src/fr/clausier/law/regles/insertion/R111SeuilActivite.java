// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.model.strategie.StrategiePackage.Literals.PUBLIC_ELIGIBLE__SEUIL_HEURES;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.CategoriePublic;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.PublicEligible;

/** Half a year of work in the last twelve months is the most that a long-term job seeker may have. */
final class R111SeuilActivite extends RegleSurClause {

	/** Six months at 151.67 hours. */
	private static final int SIX_MOIS = 910;

	R111SeuilActivite() {
		super("R-111");
	}

	@Override
	void verifier(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte, Signaleur signaleur) {
		for (PublicEligible eligible : clause.getPublics()) {
			Integer seuil = eligible.getSeuilHeures();
			if (eligible.getCategorie() == CategoriePublic.B1_DELD && seuil != null && seuil > SIX_MOIS) {
				signaleur.signaler(eligible, PUBLIC_ELIGIBLE__SEUIL_HEURES, Map.of("heures", seuil));
			}
		}
	}
}
