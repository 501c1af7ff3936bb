// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__HEURES_SUPPLEMENTAIRES;

import java.util.Map;

import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Critere;

/** Hours beyond the minimum marked without a cap. */
final class R059HeuresNoteesSansPlafond extends RegleSurCritere {

	R059HeuresNoteesSansPlafond() {
		super("R-059");
	}

	@Override
	void verifier(Critere critere, JeuEnUsage jeu, Signaleur signaleur) {
		if (critere.isHeuresSupplementaires() && (critere.getPlafond() == null || critere.getPlafond() == 0)) {
			signaleur.signaler(critere, CRITERE__HEURES_SUPPLEMENTAIRES, Map.of("critere", ElementJuge.nom(critere)));
		}
	}
}
