// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage;

/** A purchase is divided or it is not. */
final class R203LotsEtNonAlloti implements Regle {

	@Override
	public String id() {
		return "R-203";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		if (marche.getNonAllotissement() != null && marche.getLots().size() > 1) {
			signaleur.signaler(marche.getNonAllotissement(), null, Map.of("lots", marche.getLots().size()));
		}
	}
}
