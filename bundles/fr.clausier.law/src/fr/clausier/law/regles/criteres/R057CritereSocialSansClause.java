// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.util.function.Predicate;

import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.TypeCritere;

/** A social promise that is marked is also owed. */
final class R057CritereSocialSansClause extends RegleSurSuite {

	R057CritereSocialSansClause() {
		super("R-057", TypeCritere.SOCIAL);
	}

	@Override
	Predicate<Prestation> suivi(ElementJuge element) {
		// A reserved lot is performed by such people: no clause need repeat it.
		return prestation -> prestation.getInsertion() != null || !prestation.getClausesSociales().isEmpty()
				|| prestation.getReservation() != null;
	}
}
