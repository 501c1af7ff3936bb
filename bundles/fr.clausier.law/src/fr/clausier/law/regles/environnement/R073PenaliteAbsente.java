// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ENGAGEMENT_ENVIRONNEMENTAL__TYPE;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.nomenclature.ClauseCcag.Objet;
import fr.clausier.law.regles.Cahiers;
import fr.clausier.model.strategie.EngagementEnvironnemental;

/** The general conditions leave the amount of the penalty to the particular documents. */
final class R073PenaliteAbsente extends RegleSurEngagement {

	R073PenaliteAbsente() {
		super("R-073");
	}

	@Override
	void verifier(EngagementEnvironnemental engagement, ContexteRegle contexte, Signaleur signaleur) {
		if (engagement.getPenalites().isEmpty()) {
			signaleur.signaler(engagement, ENGAGEMENT_ENVIRONNEMENTAL__TYPE,
					Map.of("engagement", MotsEnvironnement.nom(engagement), "article", Cahiers.article(contexte.marche(), Objet.ENVIRONNEMENT)));
		}
	}
}
