// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.math.BigDecimal;

import fr.clausier.model.strategie.TypeCritere;

/** A heavy social weight calls for a demonstrated proportion. */
final class R058PoidsSocialEleve extends RegleSurPoids {

	private static final BigDecimal REPERE = BigDecimal.valueOf(20);

	R058PoidsSocialEleve() {
		super("R-058", TypeCritere.SOCIAL);
	}

	@Override
	boolean horsRepere(BigDecimal poids) {
		return poids.compareTo(REPERE) > 0;
	}
}
