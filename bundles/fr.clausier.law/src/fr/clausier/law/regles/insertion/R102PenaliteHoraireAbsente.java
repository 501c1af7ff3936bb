// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import fr.clausier.law.ContexteRegle;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Penalite;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.UnitePenalite;

/** An hour that is not realised costs something; the buyer sets the amount. */
final class R102PenaliteHoraireAbsente extends RegleSurClauses {

	R102PenaliteHoraireAbsente() {
		super("R-102");
	}

	@Override
	boolean fautive(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte) {
		return clause.getPenalites().stream().noneMatch(p -> p.getUnite() == UnitePenalite.HEURE && fixee(p));
	}

	/** A penalty of zero sanctions nothing. */
	private static boolean fixee(Penalite penalite) {
		return penalite.getCoefficient() != null || penalite.getMontant() != null && penalite.getMontant().signum() > 0;
	}
}
