// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.StrategiePackage;

/** The threshold of 60 000 euros is not open before 1 April 2026. */
final class R013AncienSeuil implements Regle {

	@Override
	public String id() {
		return "R-013";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Dispense.de(contexte).filter(d -> !d.ouverte() && d.sousLeSeuilReleve(contexte))
				.ifPresent(d -> signaleur.signaler(d.marche(), StrategiePackage.Literals.MARCHE__PROCEDURE,
						Map.of("valeur", d.valeur(), "seuil", d.seuil())));
	}
}
