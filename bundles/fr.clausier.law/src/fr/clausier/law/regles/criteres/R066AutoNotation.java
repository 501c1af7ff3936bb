// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__AUTO_NOTATION;

import java.util.Map;

import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Critere;

/** Candidates do not mark themselves. */
final class R066AutoNotation extends RegleSurCritere {

	R066AutoNotation() {
		super("R-066");
	}

	@Override
	void verifier(Critere critere, JeuEnUsage jeu, Signaleur signaleur) {
		if (critere.isAutoNotation()) {
			signaleur.signaler(critere, CRITERE__AUTO_NOTATION, Map.of("critere", ElementJuge.nom(critere)));
		}
	}
}
