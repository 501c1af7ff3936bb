// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Prestation;

/** A rule that looks at one insertion clause after another. */
abstract class RegleSurClause implements Regle {

	private final String id;

	RegleSurClause(String id) {
		this.id = id;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final void verifier(ContexteRegle contexte, Signaleur signaleur) {
		for (Prestation prestation : contexte.prestations()) {
			if (prestation.getInsertion() != null) {
				verifier(prestation, prestation.getInsertion(), contexte, signaleur);
			}
		}
	}

	abstract void verifier(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte, Signaleur signaleur);
}
