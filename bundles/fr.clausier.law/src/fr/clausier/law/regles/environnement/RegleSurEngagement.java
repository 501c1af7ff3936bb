// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.Prestation;

/**
 * A rule that looks at one environmental commitment after another. One that lots inherit is shown once, for what a rule says of it
 * does not name the lot.
 */
abstract class RegleSurEngagement implements Regle {

	private final String id;

	RegleSurEngagement(String id) {
		this.id = id;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final void verifier(ContexteRegle contexte, Signaleur signaleur) {
		for (Prestation prestation : contexte.prestations()) {
			prestation.getEngagements().forEach(e -> verifier(e, contexte, signaleur));
		}
	}

	abstract void verifier(EngagementEnvironnemental engagement, ContexteRegle contexte, Signaleur signaleur);
}
