// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.completude;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage;

/** A defence or security contract is outside the climate law: the officer is told what is no longer checked. */
final class R009Defense implements Regle {

	@Override
	public String id() {
		return "R-009";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		if (marche.isHorsCCP()) {
			signaleur.signaler(marche, StrategiePackage.Literals.MARCHE__HORS_CCP);
		}
	}
}
