// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage;

/** One lot is no division. */
final class R025UnSeulLot implements Regle {

	@Override
	public String id() {
		return "R-025";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		if (marche.getLots().size() == 1 && marche.getNonAllotissement() == null && !marche.isMarcheGlobal()) {
			signaleur.signaler(marche, StrategiePackage.Literals.MARCHE__LOTS);
		}
	}
}
