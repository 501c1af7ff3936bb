// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Contrats;

/** Since 22 August 2026 every contract has an environmental condition of performance, with or without competition. */
final class R070EngagementAbsent implements Regle {

	@Override
	public String id() {
		return "R-070";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		// L2112-2 has no floor.
		if (MarcheEcrit.de(contexte)) {
			Contrats.signaler(contexte,
					contexte.prestations().stream().filter(p -> p.getEngagements().isEmpty()).toList(), signaleur);
		}
	}
}
