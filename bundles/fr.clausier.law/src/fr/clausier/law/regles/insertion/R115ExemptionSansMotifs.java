// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.model.strategie.StrategiePackage.Literals.EXEMPTION_SOCIALE__MOTIF;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Mots;
import fr.clausier.model.strategie.ExemptionSociale;

/** From the European thresholds up, no social condition means reasons in writing (L2112-2-1 III). */
final class R115ExemptionSansMotifs implements Regle {

	@Override
	public String id() {
		return "R-115";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		if (!ConditionsSociales.seuilAtteint(contexte)) {
			return;
		}
		for (ExemptionSociale exemption : ConditionsSociales.exemptions(contexte)) {
			if (Mots.compter(exemption.getTexte()) == 0) {
				signaleur.signaler(exemption, EXEMPTION_SOCIALE__MOTIF, Map.of("place", ConditionsSociales.placeDesMotifs(contexte)));
			}
		}
	}
}
