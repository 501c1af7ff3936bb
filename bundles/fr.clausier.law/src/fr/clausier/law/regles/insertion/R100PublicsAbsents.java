// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import fr.clausier.law.ContexteRegle;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Prestation;

/** The clause says who is eligible. */
final class R100PublicsAbsents extends RegleSurClauses {

	R100PublicsAbsents() {
		super("R-100");
	}

	@Override
	boolean fautive(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte) {
		return clause.getPublics().isEmpty();
	}
}
