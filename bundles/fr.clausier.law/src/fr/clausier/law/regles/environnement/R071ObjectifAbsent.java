// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ENGAGEMENT_ENVIRONNEMENTAL__TYPE;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.nomenclature.ClauseCcag.Objet;
import fr.clausier.law.regles.Cahiers;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.TypeEngagement;

/** A commitment that states no figure can hardly be checked. */
final class R071ObjectifAbsent extends RegleSurEngagement {

	R071ObjectifAbsent() {
		super("R-071");
	}

	@Override
	void verifier(EngagementEnvironnemental engagement, ContexteRegle contexte, Signaleur signaleur) {
		// A label states its own figures; the targets of an improvement plan are set as it goes.
		boolean chiffre = engagement.getObjectif() != null && engagement.getUnite() != null && !engagement.getUnite().isBlank();
		if (!chiffre && engagement.getLabel() == null && engagement.getType() != TypeEngagement.PLAN_PROGRES) {
			signaleur.signaler(engagement, ENGAGEMENT_ENVIRONNEMENTAL__TYPE,
					Map.of("engagement", MotsEnvironnement.nom(engagement), "article", Cahiers.article(contexte.marche(), Objet.ENVIRONNEMENT)));
		}
	}
}
