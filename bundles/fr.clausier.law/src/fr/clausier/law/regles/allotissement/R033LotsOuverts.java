// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Allotissement;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.StrategiePackage;

/** Bidders are told for how many lots they may tender. */
final class R033LotsOuverts implements Regle {

	@Override
	public String id() {
		return "R-033";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		// Without competition there are no consultation documents to say it in.
		if (marche.getLots().size() < 2 || marche.getProcedure() == Procedure.GRE_AGRE) {
			return;
		}
		Allotissement allotissement = marche.getAllotissement();
		if (allotissement == null) {
			signaleur.signaler(marche, StrategiePackage.Literals.MARCHE__ALLOTISSEMENT);
		} else if (!allotissement.isOffresTous() && allotissement.getOffresMax() == null) {
			signaleur.signaler(allotissement, StrategiePackage.Literals.ALLOTISSEMENT__OFFRES_TOUS);
		}
	}
}
