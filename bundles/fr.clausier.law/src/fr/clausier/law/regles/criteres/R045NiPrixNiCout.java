// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.util.Map;

import fr.clausier.law.Signaleur;

/** Several criteria include the price or the cost. */
final class R045NiPrixNiCout extends RegleSurJeu {

	R045NiPrixNiCout() {
		super("R-045");
	}

	@Override
	void verifier(JeuEnUsage jeu, Signaleur signaleur) {
		boolean prixOuCout = jeu.criteres().stream().anyMatch(c -> ElementJuge.prixOuCout(c.getType()));
		if (jeu.unique() == null && !prixOuCout && jeu.enConcurrence()) {
			signaleur.signaler(jeu.jeu(), null, Map.of("objet", jeu.objet(), "nombre", jeu.criteres().size()));
		}
	}
}
