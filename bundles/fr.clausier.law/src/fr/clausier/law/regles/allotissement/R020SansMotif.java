// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NonAllotissement;
import fr.clausier.model.strategie.StrategiePackage;

/** An undivided purchase says why, except a global contract or one placed under a framework agreement. */
final class R020SansMotif implements Regle {

	@Override
	public String id() {
		return "R-020";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		// Division was decided with the framework agreement that a later contract is placed under.
		if (marche.isMarcheGlobal() || marche.getSubsequent() != null || contexte.prestations().isEmpty() || Lots.alloti(marche)) {
			return;
		}
		NonAllotissement decision = marche.getNonAllotissement();
		if (decision == null) {
			signaleur.signaler(marche, StrategiePackage.Literals.MARCHE__NON_ALLOTISSEMENT);
		} else if (!Motivation.motivee(decision)) {
			signaleur.signaler(decision, StrategiePackage.Literals.NON_ALLOTISSEMENT__MOTIF);
		}
	}
}
