// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ENGAGEMENT_ENVIRONNEMENTAL__OBJECTIF;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.TypeEngagement;

/** Works recover at least as much of their waste as the nation aims at. */
final class R075ValorisationFaible extends RegleSurEngagement {

	R075ValorisationFaible() {
		super("R-075");
	}

	@Override
	void verifier(EngagementEnvironnemental engagement, ContexteRegle contexte, Signaleur signaleur) {
		if (contexte.marche().getNature() != NatureMarche.TRAVAUX || engagement.getType() != TypeEngagement.DECHETS_VALORISATION
				|| engagement.getObjectif() == null || engagement.getUnite() == null || !engagement.getUnite().strip().startsWith("%")) {
			return;
		}
		contexte.seuil("dechets_btp_valorisation").filter(minimum -> engagement.getObjectif().compareTo(minimum) < 0)
				.ifPresent(minimum -> signaleur.signaler(engagement, ENGAGEMENT_ENVIRONNEMENTAL__OBJECTIF,
						Map.of("objectif", FaitBilingue.pourcent(engagement.getObjectif()), "minimum", FaitBilingue.pourcent(minimum))));
	}
}
