// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Prestation;

/**
 * A rule on something that insertion clauses lack or should not have. What is lacking is usually lacking everywhere, for
 * the terms are common: one sentence names all the lots, on the first of them.
 */
abstract class RegleSurClauses implements Regle {

	private final String id;

	RegleSurClauses(String id) {
		this.id = id;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final void verifier(ContexteRegle contexte, Signaleur signaleur) {
		List<Prestation> fautives = contexte.prestations().stream()
				.filter(p -> p.getInsertion() != null && fautive(p, p.getInsertion(), contexte)).toList();
		if (!fautives.isEmpty()) {
			ClauseInsertion premiere = fautives.get(0).getInsertion();
			EStructuralFeature trait = trait();
			signaleur.signaler(premiere, trait != null && premiere.eIsSet(trait) ? trait : Effort.trait(premiere),
					Map.of("objet", Portee.de(fautives, contexte.prestations()), "article",
							ArticleCcag.de(contexte.marche())));
		}
	}

	/** Whether the clause breaks the rule. */
	abstract boolean fautive(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte);

	/** Feature to underline where it is written; the effort stands for the clause when it is not. */
	EStructuralFeature trait() {
		return null;
	}
}
