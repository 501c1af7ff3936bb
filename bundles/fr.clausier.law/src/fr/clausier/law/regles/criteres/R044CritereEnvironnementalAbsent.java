// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.util.Map;

import fr.clausier.law.Signaleur;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.TypeCritere;

/** One criterion at least takes the environmental characteristics of the offer into account. */
final class R044CritereEnvironnementalAbsent extends RegleSurJeu {

	R044CritereEnvironnementalAbsent() {
		super("R-044");
	}

	@Override
	void verifier(JeuEnUsage jeu, Signaleur signaleur) {
		boolean pris = Ponderations.porteSur(jeu.jeu(), TypeCritere.ENVIRONNEMENT)
				// A cost that integrates them is such a criterion too, alone or among others.
				|| jeu.criteres().stream().anyMatch(Critere::isIntegreEnvironnement);
		if (jeu.unique() == null && !pris && jeu.enConcurrence()) {
			signaleur.signaler(jeu.jeu(), null, Map.of("objet", jeu.objet(), "nombre", jeu.criteres().size()));
		}
	}
}
