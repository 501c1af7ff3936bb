// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.completude;

import java.math.BigDecimal;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage;

/** Every contract has an estimated value above zero. */
final class R002ValeurEstimee implements Regle {

	@Override
	public String id() {
		return "R-002";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		for (Prestation prestation : contexte.prestations()) {
			BigDecimal valeur = Montants.estimation(prestation).orElse(BigDecimal.ZERO);
			if (valeur.signum() <= 0) {
				signaleur.signaler(prestation, StrategiePackage.Literals.PRESTATION__ESTIMATION,
						Map.of("contrat", Portee.de(prestation)));
			}
		}
	}
}
