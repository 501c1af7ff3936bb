// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.math.BigDecimal;
import java.util.Map;

import fr.clausier.law.FaitBilingue;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;

/** Lower and upper weight of a criterion: the same when the weight is exact. */
final class Bornes {

	private Bornes() {
	}

	/** Whether the criterion has a weight: percent, points or a range. */
	static boolean connues(Critere critere) {
		return exactes(critere) || fourchette(critere);
	}

	/** Whether the weight is one figure, in percent or in points. */
	static boolean exactes(Critere critere) {
		return critere.getPoids() != null || critere.getPoints() != null;
	}

	/** Whether the weight is a range and nothing else. */
	static boolean fourchette(Critere critere) {
		return !exactes(critere) && critere.getPoidsMin() != null && critere.getPoidsMax() != null;
	}

	/** Percent; zero when nothing is written. */
	static BigDecimal basse(Critere critere) {
		return fourchette(critere) ? critere.getPoidsMin() : Ponderations.poids(critere);
	}

	/** Percent; zero when nothing is written. */
	static BigDecimal haute(Critere critere) {
		return fourchette(critere) ? critere.getPoidsMax() : Ponderations.poids(critere);
	}

	/** Both weights as one: "12 %", "10 % à 15 %"; "12%", "10% to 15%". */
	static FaitBilingue ecrire(BigDecimal basse, BigDecimal haute) {
		return basse.compareTo(haute) == 0 ? FaitBilingue.pourcent(basse) : FaitBilingue.de("{basse} à {haute}", "{basse} to {haute}",
				Map.of("basse", FaitBilingue.pourcent(basse), "haute", FaitBilingue.pourcent(haute)));
	}

	/** A figure as the buyer wrote it, in points where there are any: "30 points", "12 %". */
	static FaitBilingue ecrit(BigDecimal poids, BigDecimal points) {
		if (points == null) {
			return FaitBilingue.pourcent(poids);
		}
		String unite = points.abs().compareTo(BigDecimal.TWO) < 0 ? "{n} point" : "{n} points";
		return FaitBilingue.de(unite, points.compareTo(BigDecimal.ONE) == 0 ? "{n} point" : "{n} points", Map.of("n", points));
	}
}
