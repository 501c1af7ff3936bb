// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Contrats;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Procedure;

/** A contract put to competition has award criteria. */
final class R040CriteresAbsents implements Regle {

	@Override
	public String id() {
		return "R-040";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		if (contexte.marche().getProcedure() != Procedure.GRE_AGRE) {
			Contrats.signaler(contexte, contexte.prestations().stream()
					.filter(p -> JeuEnUsage.miseEnConcurrence(p) && sansCritere(Lots.criteresDe(p))).toList(), signaleur);
		}
	}

	private static boolean sansCritere(JeuCriteres jeu) {
		return jeu == null || jeu.getCriteres().isEmpty();
	}
}
