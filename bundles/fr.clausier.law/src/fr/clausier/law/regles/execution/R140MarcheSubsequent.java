// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.execution;

import static fr.clausier.model.strategie.StrategiePackage.Literals.MARCHE__SUBSEQUENT;

import java.time.LocalDate;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regimes;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.MarcheSubsequent;

/** A contract under a framework agreement keeps the law of the consultation of that agreement. */
final class R140MarcheSubsequent implements Regle {

	@Override
	public String id() {
		return "R-140";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		MarcheSubsequent subsequent = contexte.marche().getSubsequent();
		LocalDate nouveau = Regimes.standard().regime("critere_environnemental_obligatoire").orElseThrow().de();
		if (subsequent != null && subsequent.getLanceLe() != null && subsequent.getLanceLe().isBefore(nouveau) && contexte.aCompterDu(nouveau)) {
			signaleur.signaler(contexte.marche(), MARCHE__SUBSEQUENT, Map.of("accord", subsequent.getLanceLe(), "nouveau", nouveau));
		}
	}
}
