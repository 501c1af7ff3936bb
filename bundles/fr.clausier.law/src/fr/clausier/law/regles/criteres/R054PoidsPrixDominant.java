// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.math.BigDecimal;

import fr.clausier.model.strategie.TypeCritere;

/** A price that decides alone in fact. Practice. */
final class R054PoidsPrixDominant extends RegleSurPoids {

	private static final BigDecimal REPERE = BigDecimal.valueOf(70);

	R054PoidsPrixDominant() {
		super("R-054", TypeCritere.PRIX, TypeCritere.COUT);
	}

	@Override
	boolean horsRepere(BigDecimal poids) {
		return poids.compareTo(REPERE) > 0;
	}
}
