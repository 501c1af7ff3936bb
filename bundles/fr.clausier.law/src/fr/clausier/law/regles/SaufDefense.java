// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;

/**
 * A rule that does not bind defence and security contracts: they follow a book of the code of their own, where
 * division into lots is free (L2313-5) and thresholds and publicity differ (L2320-1 and following).
 */
public record SaufDefense(Regle regle) implements Regle {

	@Override
	public String id() {
		return regle.id();
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		if (!contexte.marche().isHorsCCP()) {
			regle.verifier(contexte, signaleur);
		}
	}
}
