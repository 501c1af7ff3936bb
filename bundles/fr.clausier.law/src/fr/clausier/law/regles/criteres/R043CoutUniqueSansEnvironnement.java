// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__TYPE;

import java.util.Map;

import fr.clausier.law.Signaleur;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.TypeCritere;

/** A single cost criterion takes the environmental characteristics of the offer into account. */
final class R043CoutUniqueSansEnvironnement extends RegleSurJeu {

	R043CoutUniqueSansEnvironnement() {
		super("R-043");
	}

	@Override
	void verifier(JeuEnUsage jeu, Signaleur signaleur) {
		Critere unique = jeu.unique();
		if (unique != null && unique.getType() == TypeCritere.COUT && !unique.isIntegreEnvironnement()
				&& !Ponderations.porteSur(jeu.jeu(), TypeCritere.ENVIRONNEMENT)
				&& jeu.enConcurrence() && !jeu.pluraliteImposee()) {
			signaleur.signaler(unique, CRITERE__TYPE, Map.of("objet", jeu.objet()));
		}
	}
}
