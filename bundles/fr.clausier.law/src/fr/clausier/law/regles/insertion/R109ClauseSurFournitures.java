// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import fr.clausier.law.ContexteRegle;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Prestation;

/** Supplies hold little labour to base hours on. */
final class R109ClauseSurFournitures extends RegleSurClauses {

	R109ClauseSurFournitures() {
		super("R-109");
	}

	@Override
	boolean fautive(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte) {
		return contexte.marche().getNature() == NatureMarche.FOURNITURES;
	}
}
