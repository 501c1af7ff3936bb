// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Allotissement;
import fr.clausier.model.strategie.StrategiePackage;

/** A limit on the lots that one bidder wins needs a rule that says which. */
final class R026RegleAttribution implements Regle {

	@Override
	public String id() {
		return "R-026";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Allotissement allotissement = contexte.marche().getAllotissement();
		if (allotissement != null && allotissement.getAttributionMax() != null
				&& (allotissement.getRegle() == null || allotissement.getRegle().isBlank())) {
			signaleur.signaler(allotissement, StrategiePackage.Literals.ALLOTISSEMENT__REGLE,
					Map.of("attribution", allotissement.getAttributionMax()));
		}
	}
}
