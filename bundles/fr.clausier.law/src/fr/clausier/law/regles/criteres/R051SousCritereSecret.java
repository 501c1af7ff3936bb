// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.SOUS_CRITERE__NON_PUBLIE;

import java.util.Map;

import fr.clausier.law.Signaleur;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.SousCritere;

/** A weighted sub-criterion is made known to candidates. */
final class R051SousCritereSecret extends RegleSurCritere {

	R051SousCritereSecret() {
		super("R-051");
	}

	@Override
	void verifier(Critere critere, JeuEnUsage jeu, Signaleur signaleur) {
		for (SousCritere sousCritere : critere.getSousCriteres()) {
			if (sousCritere.isNonPublie() && Ponderations.poidsAbsolu(sousCritere).filter(p -> p.signum() > 0).isPresent()) {
				signaleur.signaler(sousCritere, SOUS_CRITERE__NON_PUBLIE, Map.of("sousCritere",
						String.valueOf(sousCritere.getTitre()), "poids", Bornes.ecrit(sousCritere.getPoids(), sousCritere.getPoints())));
			}
		}
	}
}
