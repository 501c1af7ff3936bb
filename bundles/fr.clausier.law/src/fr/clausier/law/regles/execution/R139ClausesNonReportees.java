// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.execution;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.Prestation;

/** Conditions of a framework agreement say whether they bind each later contract. */
final class R139ClausesNonReportees implements Regle {

	@Override
	public String id() {
		return "R-139";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		AccordCadre accord = contexte.marche().getAccordCadre();
		if (accord != null && accord.isMarchesSubsequents() && !accord.isClausesReportees() && contexte.prestations().stream().anyMatch(R139ClausesNonReportees::conditions)) {
			signaleur.signaler(accord, null);
		}
	}

	private static boolean conditions(Prestation prestation) {
		return prestation.getInsertion() != null || !prestation.getClausesSociales().isEmpty() || !prestation.getEngagements().isEmpty();
	}
}
