// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__POIDS_MAX;

import java.math.BigDecimal;
import java.util.Map;

import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Critere;

/** A range of weights stays narrow enough to mean something. */
final class R063FourchetteLarge extends RegleSurCritere {

	private static final BigDecimal REPERE = BigDecimal.TEN;

	R063FourchetteLarge() {
		super("R-063");
	}

	@Override
	void verifier(Critere critere, JeuEnUsage jeu, Signaleur signaleur) {
		BigDecimal minimum = critere.getPoidsMin();
		BigDecimal maximum = critere.getPoidsMax();
		if (minimum != null && maximum != null && maximum.subtract(minimum).compareTo(REPERE) > 0) {
			signaleur.signaler(critere, CRITERE__POIDS_MAX, Map.of("critere", ElementJuge.nom(critere), "minimum",
					FaitBilingue.pourcent(minimum), "maximum", FaitBilingue.pourcent(maximum)));
		}
	}
}
