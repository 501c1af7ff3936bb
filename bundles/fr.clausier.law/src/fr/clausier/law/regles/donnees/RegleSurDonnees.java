// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.donnees;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.DonneesEssentielles;
import fr.clausier.model.strategie.Prestation;

/** A rule on the essential data declared for one contract. */
abstract class RegleSurDonnees implements Regle {

	private final String id;

	RegleSurDonnees(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		for (Prestation contrat : contexte.prestations()) {
			if (contrat.getDonneesEssentielles() != null) {
				verifier(contrat, contrat.getDonneesEssentielles(), contexte, signaleur);
			}
		}
	}

	abstract void verifier(Prestation contrat, DonneesEssentielles donnees, ContexteRegle contexte, Signaleur signaleur);
}
