// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Contrats;
import fr.clausier.model.calcul.Montants;

/** Since 22 August 2026 every contract has an environmental condition of performance, with or without competition. */
final class R070EngagementAbsent implements Regle {

	@Override
	public String id() {
		return "R-070";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		// L2112-2 has no floor; below the amount from which a contract is written there may be no clause to check.
		boolean ecrit = Montants.estimation(contexte.marche())
				.filter(v -> contexte.seuil("ecrit").filter(s -> v.compareTo(s) >= 0).isPresent()).isPresent();
		if (ecrit) {
			Contrats.signaler(contexte,
					contexte.prestations().stream().filter(p -> p.getEngagements().isEmpty()).toList(), signaleur);
		}
	}
}
