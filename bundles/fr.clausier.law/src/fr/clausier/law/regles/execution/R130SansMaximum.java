// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.execution;

import java.util.HashMap;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.AccordCadre;

/** A framework agreement has a maximum, in value or in quantity. */
final class R130SansMaximum implements Regle {

	@Override
	public String id() {
		return "R-130";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		AccordCadre accord = contexte.marche().getAccordCadre();
		if (accord != null && accord.getMaximum() == null && (accord.getQuantiteMaximale() == null || accord.getQuantiteMaximale().isBlank())) {
			Map<String, Object> faits = new HashMap<>();
			Montants.estimation(contexte.marche()).ifPresent(valeur -> faits.put("valeur", valeur));
			signaleur.signaler(accord, null, faits);
		}
	}
}
