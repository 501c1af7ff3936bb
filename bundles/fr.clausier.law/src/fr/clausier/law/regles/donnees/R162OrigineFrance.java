// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.donnees;

import static fr.clausier.model.strategie.StrategiePackage.Literals.DONNEES_ESSENTIELLES__ORIGINE_FRANCE;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.DonneesEssentielles;
import fr.clausier.model.strategie.Prestation;

/** What comes from France comes from the Union. */
final class R162OrigineFrance extends RegleSurDonnees {

	R162OrigineFrance() {
		super("R-162");
	}

	@Override
	void verifier(Prestation contrat, DonneesEssentielles donnees, ContexteRegle contexte, Signaleur signaleur) {
		if (donnees.getOrigineUE() != null && donnees.getOrigineFrance() != null && donnees.getOrigineUE().compareTo(donnees.getOrigineFrance()) < 0) {
			signaleur.signaler(donnees, DONNEES_ESSENTIELLES__ORIGINE_FRANCE, Map.of("ue", donnees.getOrigineUE(), "france", donnees.getOrigineFrance()));
		}
	}
}
