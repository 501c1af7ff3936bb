// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.ModeCriteres;
import fr.clausier.model.strategie.TypeCritere;

/** A rule on the weight that one kind of consideration has in a weighted set. */
abstract class RegleSurPoids extends RegleSurJeu {

	private final List<TypeCritere> types;

	RegleSurPoids(String id, TypeCritere... types) {
		super(id);
		this.types = List.of(types);
	}

	@Override
	final void verifier(JeuEnUsage jeu, Signaleur signaleur) {
		if (jeu.jeu().getMode() != ModeCriteres.PONDERE || jeu.unique() != null || !jeu.enConcurrence()) {
			return;
		}
		BigDecimal poids = types.stream().map(type -> Ponderations.poids(jeu.jeu(), type)).reduce(BigDecimal.ZERO,
				BigDecimal::add);
		// A weight of zero means that none is written: other rules say so.
		if (poids.signum() > 0 && horsRepere(poids)) {
			ElementJuge.de(jeu).stream().filter(e -> types.contains(e.type()) && e.objet().eIsSet(e.traitPoids()))
					.findFirst().ifPresent(e -> signaleur.signaler(e.objet(), e.traitPoids(),
							Map.of("objet", jeu.objet(), "poids", FaitBilingue.pourcent(lisible(poids)))));
		}
	}

	/** Points seldom make a round share: a tenth of a percent is as much as a reader wants. */
	private static BigDecimal lisible(BigDecimal poids) {
		return poids.scale() <= 2 ? poids : poids.setScale(1, RoundingMode.HALF_UP);
	}

	/** Whether that weight, in percent of the whole, calls for a word. */
	abstract boolean horsRepere(BigDecimal poids);
}
