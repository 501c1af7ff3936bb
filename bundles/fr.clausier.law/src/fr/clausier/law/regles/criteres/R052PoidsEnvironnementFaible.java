// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.math.BigDecimal;

import fr.clausier.model.strategie.TypeCritere;

/** An environmental weight so small that it ranks nobody. No text sets a floor: practice. */
final class R052PoidsEnvironnementFaible extends RegleSurPoids {

	private static final BigDecimal REPERE = BigDecimal.valueOf(5);

	R052PoidsEnvironnementFaible() {
		super("R-052", TypeCritere.ENVIRONNEMENT);
	}

	@Override
	boolean horsRepere(BigDecimal poids) {
		return poids.compareTo(REPERE) < 0;
	}
}
