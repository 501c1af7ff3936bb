// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.StrategiePackage;

/** The reasons not to divide are a closed list. */
final class R021MotifInconnu implements Regle {

	@Override
	public String id() {
		return "R-021";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Motivation.decision(contexte.marche()).filter(Motivation::motifLibre)
				.ifPresent(decision -> signaleur.signaler(decision,
						StrategiePackage.Literals.NON_ALLOTISSEMENT__MOTIF_LIBRE,
						Map.of("motif", decision.getMotifLibre().strip())));
	}
}
