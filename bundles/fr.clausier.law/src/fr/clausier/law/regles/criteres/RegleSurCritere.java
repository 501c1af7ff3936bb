// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Critere;

/** A rule that looks at one criterion after another. */
abstract class RegleSurCritere extends RegleSurJeu {

	RegleSurCritere(String id) {
		super(id);
	}

	@Override
	final void verifier(JeuEnUsage jeu, Signaleur signaleur) {
		for (Critere critere : jeu.criteres()) {
			verifier(critere, jeu, signaleur);
		}
	}

	abstract void verifier(Critere critere, JeuEnUsage jeu, Signaleur signaleur);
}
