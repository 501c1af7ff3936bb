// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.math.BigDecimal;

import fr.clausier.model.strategie.TypeCritere;

/** A price that hardly counts; 10 % was accepted in 2020. */
final class R053PoidsPrixFaible extends RegleSurPoids {

	private static final BigDecimal ADMIS = BigDecimal.TEN;

	R053PoidsPrixFaible() {
		super("R-053", TypeCritere.PRIX, TypeCritere.COUT);
	}

	@Override
	boolean horsRepere(BigDecimal poids) {
		return poids.compareTo(ADMIS) < 0;
	}
}
