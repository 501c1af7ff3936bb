// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__FORMULE;

import java.util.Map;

import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Critere;

/** A published marking formula is tried on three offers: the lowest, one 20 % and one 50 % dearer. */
final class R061FormuleNeutralisante extends RegleSurCritere {

	R061FormuleNeutralisante() {
		super("R-061");
	}

	@Override
	void verifier(Critere critere, JeuEnUsage jeu, Signaleur signaleur) {
		if (ElementJuge.prixOuCout(critere.getType()) && critere.getFormule() != null && !critere.getFormule().isBlank()) {
			SimulationNotation.defaut(critere.getFormule()).ifPresent(defaut -> signaleur.signaler(critere,
					CRITERE__FORMULE, Map.of("critere", ElementJuge.nom(critere), "defaut", defaut)));
		}
	}
}
