// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.completude;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage;

/** The launch date fixes the law that applies. */
final class R001DateLancement implements Regle {

	@Override
	public String id() {
		return "R-001";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		if (marche.getLancement() == null) {
			signaleur.signaler(marche, StrategiePackage.Literals.MARCHE__LANCEMENT);
		}
	}
}
