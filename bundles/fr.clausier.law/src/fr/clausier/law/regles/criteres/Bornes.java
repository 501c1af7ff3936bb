// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.math.BigDecimal;
import java.util.Map;

import fr.clausier.law.FaitBilingue;
import fr.clausier.model.strategie.Critere;

/** Lower and upper weight of a criterion: the same when the weight is exact. */
final class Bornes {

	private Bornes() {
	}

	static boolean connues(Critere critere) {
		return critere.getPoids() != null || critere.getPoidsMin() != null && critere.getPoidsMax() != null;
	}

	/** Percent; zero when nothing is written. */
	static BigDecimal basse(Critere critere) {
		return critere.getPoids() != null ? critere.getPoids() : ouZero(critere.getPoidsMin());
	}

	/** Percent; zero when nothing is written. */
	static BigDecimal haute(Critere critere) {
		return critere.getPoids() != null ? critere.getPoids() : ouZero(critere.getPoidsMax());
	}

	/** Both weights as one: "12 %", "10 % à 15 %"; "12%", "10% to 15%". */
	static FaitBilingue ecrire(BigDecimal basse, BigDecimal haute) {
		return basse.compareTo(haute) == 0 ? FaitBilingue.pourcent(basse) : FaitBilingue.de("{basse} à {haute}", "{basse} to {haute}",
				Map.of("basse", FaitBilingue.pourcent(basse), "haute", FaitBilingue.pourcent(haute)));
	}

	private static BigDecimal ouZero(BigDecimal poids) {
		return poids == null ? BigDecimal.ZERO : poids;
	}
}
