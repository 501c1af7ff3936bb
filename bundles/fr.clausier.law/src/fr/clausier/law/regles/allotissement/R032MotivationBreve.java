// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Mots;
import fr.clausier.model.strategie.StrategiePackage;

/** A few words do not tell the circumstances of a purchase. */
final class R032MotivationBreve implements Regle {

	private static final int REPERE = 25;

	@Override
	public String id() {
		return "R-032";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Motivation.decision(contexte.marche()).ifPresent(decision -> {
			int mots = Mots.compter(decision.getTexte());
			if (mots > 0 && mots < REPERE) {
				signaleur.signaler(decision, StrategiePackage.Literals.NON_ALLOTISSEMENT__TEXTE, Map.of("mots", mots));
			}
		});
	}
}
