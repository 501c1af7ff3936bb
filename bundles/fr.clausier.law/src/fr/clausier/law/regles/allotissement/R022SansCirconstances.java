// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.StrategiePackage;

/** Naming the exception is not motivating it: the circumstances are written. */
final class R022SansCirconstances implements Regle {

	@Override
	public String id() {
		return "R-022";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Motivation.decision(contexte.marche())
				.filter(decision -> Motivation.motivee(decision) && (decision.getTexte() == null || decision.getTexte().isBlank()))
				.ifPresent(decision -> signaleur.signaler(decision, StrategiePackage.Literals.NON_ALLOTISSEMENT__TEXTE,
						Map.of("place", Motivation.place(contexte.marche()))));
	}
}
