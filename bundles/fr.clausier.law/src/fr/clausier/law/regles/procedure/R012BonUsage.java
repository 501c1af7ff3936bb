// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.StrategiePackage;

/** The dispense keeps three duties of the buyer. */
final class R012BonUsage implements Regle {

	@Override
	public String id() {
		return "R-012";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Dispense.de(contexte).filter(Dispense::ouverte)
				.ifPresent(d -> signaleur.signaler(d.marche(), StrategiePackage.Literals.MARCHE__PROCEDURE,
						Map.of("seuil", d.seuil())));
	}
}
