// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.model.strategie.StrategiePackage.Literals.EXEMPTION_SOCIALE__MOTIF;
import static fr.clausier.model.strategie.StrategiePackage.Literals.EXEMPTION_SOCIALE__MOTIF_LIBRE;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.ExemptionSociale;
import fr.clausier.model.strategie.MotifExemptionSociale;

/** The reasons for no social condition form a closed list (L2112-2-1 II). */
final class R091MotifExemptionInconnu implements Regle {

	@Override
	public String id() {
		return "R-091";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		for (ExemptionSociale exemption : ConditionsSociales.exemptions(contexte)) {
			String libre = exemption.getMotifLibre();
			if (libre != null && !libre.isBlank()) {
				signaleur.signaler(exemption, EXEMPTION_SOCIALE__MOTIF_LIBRE, Map.of("motif", FaitBilingue.de("« {motif} »", "“{motif}”", Map.of("motif", libre.strip()))));
			} else if (exemption.getMotif() == MotifExemptionSociale.NON_PRECISE) {
				signaleur.signaler(exemption, EXEMPTION_SOCIALE__MOTIF, Map.of("motif", new FaitBilingue("non précisé", "not stated")));
			}
		}
	}
}
