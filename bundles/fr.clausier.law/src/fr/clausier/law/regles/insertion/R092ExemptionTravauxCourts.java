// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.model.strategie.StrategiePackage.Literals.EXEMPTION_SOCIALE__MOTIF;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.ExemptionSociale;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.MotifExemptionSociale;
import fr.clausier.model.strategie.NatureMarche;

/** The exemption for short contracts is for works of less than six months only (L2112-2-1 II 4°). */
final class R092ExemptionTravauxCourts implements Regle {

	private static final int SIX_MOIS = 6;

	@Override
	public String id() {
		return "R-092";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		String constat = constat(contexte.marche());
		if (constat == null) {
			return;
		}
		for (ExemptionSociale exemption : ConditionsSociales.exemptions(contexte)) {
			if (exemption.getMotif() == MotifExemptionSociale.TRAVAUX_INF_6MOIS) {
				signaleur.signaler(exemption, EXEMPTION_SOCIALE__MOTIF, Map.of("constat", constat));
			}
		}
	}

	private static String constat(Marche marche) {
		if (marche.getNature() != NatureMarche.NON_PRECISE && marche.getNature() != NatureMarche.TRAVAUX) {
			return "le marché porte sur des " + marche.getNature().getLiteral();
		}
		if (marche.getDureeMois() == null) {
			return "la durée du marché n'est pas indiquée";
		}
		return marche.getDureeMois() < SIX_MOIS ? null
				: "la durée du marché est de " + marche.getDureeMois() + " mois";
	}
}
