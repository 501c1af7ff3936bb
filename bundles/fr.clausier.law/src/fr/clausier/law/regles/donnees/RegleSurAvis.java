// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.donnees;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.AvisEuropeen;

/** A rule on what is declared for the European notice. */
abstract class RegleSurAvis implements Regle {

	private final String id;

	RegleSurAvis(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		if (contexte.marche().getAvisEuropeen() != null) {
			verifier(contexte.marche().getAvisEuropeen(), contexte, signaleur);
		}
	}

	abstract void verifier(AvisEuropeen avis, ContexteRegle contexte, Signaleur signaleur);
}
