// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.model.strategie.StrategiePackage.Literals.EXEMPTION_SOCIALE__MOTIF;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
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
		FaitBilingue constat = constat(contexte.marche());
		if (constat == null) {
			return;
		}
		for (ExemptionSociale exemption : ConditionsSociales.exemptions(contexte)) {
			if (exemption.getMotif() == MotifExemptionSociale.TRAVAUX_INF_6MOIS) {
				signaleur.signaler(exemption, EXEMPTION_SOCIALE__MOTIF, Map.of("constat", constat));
			}
		}
	}

	private static FaitBilingue constat(Marche marche) {
		if (marche.getNature() != NatureMarche.NON_PRECISE && marche.getNature() != NatureMarche.TRAVAUX) {
			return marche.getNature() == NatureMarche.SERVICES ? new FaitBilingue("le marché porte sur des services", "the contract is for services")
					: new FaitBilingue("le marché porte sur des fournitures", "the contract is for supplies");
		}
		if (marche.getDureeMois() == null) {
			return new FaitBilingue("la durée du marché n'est pas indiquée", "the duration of the contract is not stated");
		}
		return marche.getDureeMois() < SIX_MOIS ? null
				: FaitBilingue.de("la durée du marché est de {mois} mois", "the contract lasts {mois} months", Map.of("mois", marche.getDureeMois()));
	}
}
