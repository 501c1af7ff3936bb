// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__PORTE_SUR;

import java.util.Map;

import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.PorteSur;

/** A criterion judges the offer or its performance, never the firm as a whole. */
final class R055CritereSurEntreprise extends RegleSurCritere {

	R055CritereSurEntreprise() {
		super("R-055");
	}

	@Override
	void verifier(Critere critere, JeuEnUsage jeu, Signaleur signaleur) {
		if (!ElementJuge.prixOuCout(critere.getType()) && critere.getPorteSur() == PorteSur.ENTREPRISE) {
			signaleur.signaler(critere, CRITERE__PORTE_SUR, Map.of("critere", ElementJuge.nom(critere)));
		}
	}
}
