// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.StrategiePackage;

/** Thresholds are known for some years only: outside them the checks on procedure are silent, and this says so. */
final class R018SeuilsInconnus implements Regle {

	@Override
	public String id() {
		return "R-018";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		if (contexte.date() != null && contexte.seuil("europeen_travaux").isEmpty()) {
			signaleur.signaler(contexte.marche(), StrategiePackage.Literals.MARCHE__LANCEMENT, Map.of("date", contexte.date()));
		}
	}
}
