// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.completude;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;

/** The purchase says what it buys: lots, or an undivided purchase. */
final class R007AucunePrestation implements Regle {

	@Override
	public String id() {
		return "R-007";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		if (contexte.prestations().isEmpty()) {
			signaleur.signaler(contexte.marche(), null);
		}
	}
}
