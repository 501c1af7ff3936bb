// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;

/** A rule that looks at one set of criteria after another. */
abstract class RegleSurJeu implements Regle {

	private final String id;

	RegleSurJeu(String id) {
		this.id = id;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final void verifier(ContexteRegle contexte, Signaleur signaleur) {
		for (JeuEnUsage jeu : JeuEnUsage.de(contexte)) {
			verifier(jeu, signaleur);
		}
	}

	abstract void verifier(JeuEnUsage jeu, Signaleur signaleur);
}
