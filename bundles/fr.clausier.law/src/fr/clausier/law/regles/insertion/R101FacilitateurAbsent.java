// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import fr.clausier.law.ContexteRegle;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Prestation;

/** Someone helps to find the people and follows the hours. */
final class R101FacilitateurAbsent extends RegleSurClauses {

	R101FacilitateurAbsent() {
		super("R-101");
	}

	@Override
	boolean fautive(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte) {
		return clause.getFacilitateur() == null;
	}
}
