// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.execution;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ACCORD_CADRE__MINIMUM;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.AccordCadre;

/** The minimum of a framework agreement does not exceed its maximum. */
final class R132MinimumAuDessus implements Regle {

	@Override
	public String id() {
		return "R-132";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		AccordCadre accord = contexte.marche().getAccordCadre();
		if (accord != null && accord.getMinimum() != null && accord.getMaximum() != null && accord.getMinimum().compareTo(accord.getMaximum()) > 0) {
			signaleur.signaler(accord, ACCORD_CADRE__MINIMUM, Map.of("minimum", FaitBilingue.euros(accord.getMinimum()), "maximum", FaitBilingue.euros(accord.getMaximum())));
		}
	}
}
