// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import fr.clausier.law.ContexteRegle;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Periodicite;
import fr.clausier.model.strategie.Prestation;

/** Proofs are handed over at a known pace. */
final class R104SuiviAbsent extends RegleSurClauses {

	R104SuiviAbsent() {
		super("R-104");
	}

	@Override
	boolean fautive(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte) {
		return clause.getPeriodicite() == Periodicite.NON_PRECISE;
	}
}
