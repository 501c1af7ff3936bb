// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.StrategiePackage;

/** Without publicity nor competition only below the threshold, or for a reason of the closed list. */
final class R011SansPublicite implements Regle {

	@Override
	public String id() {
		return "R-011";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		// Below the raised threshold but before its first day, R-013 explains more.
		Dispense.de(contexte).filter(d -> !d.ouverte() && !d.sousLeSeuilReleve(contexte))
				.ifPresent(d -> signaleur.signaler(d.marche(), StrategiePackage.Literals.MARCHE__PROCEDURE,
						Map.of("valeur", d.valeur(), "seuil", d.seuil(), "date", contexte.date())));
	}
}
