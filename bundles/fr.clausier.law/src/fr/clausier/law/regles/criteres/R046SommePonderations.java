// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.math.BigDecimal;
import java.util.Map;

import fr.clausier.law.Signaleur;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.ModeCriteres;

/** Weights add up to 100 %; ranges must leave a way to add up to 100 %. */
final class R046SommePonderations extends RegleSurJeu {

	private static final BigDecimal CENT = BigDecimal.valueOf(100);

	R046SommePonderations() {
		super("R-046");
	}

	@Override
	void verifier(JeuEnUsage jeu, Signaleur signaleur) {
		boolean sansAucunPoids = jeu.criteres().stream().noneMatch(Bornes::connues);
		// Points have no sum to reach: each is a share of their total.
		if (Ponderations.enPoints(jeu.jeu())) {
			return;
		}
		// When only some weights are missing, R-047 names them: their sum means nothing yet.
		if (jeu.jeu().getMode() != ModeCriteres.PONDERE || jeu.unique() != null && sansAucunPoids
				|| !sansAucunPoids && !jeu.criteres().stream().allMatch(Bornes::connues)) {
			return;
		}
		BigDecimal basse = BigDecimal.ZERO;
		BigDecimal haute = BigDecimal.ZERO;
		for (Critere critere : jeu.criteres()) {
			basse = basse.add(Bornes.basse(critere));
			haute = haute.add(Bornes.haute(critere));
		}
		if (basse.compareTo(CENT) > 0 || haute.compareTo(CENT) < 0) {
			signaleur.signaler(jeu.jeu(), null, Map.of("objet", jeu.objet(), "somme", Bornes.ecrire(basse, haute)));
		}
	}
}
