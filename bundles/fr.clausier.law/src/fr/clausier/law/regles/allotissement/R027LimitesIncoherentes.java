// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Allotissement;
import fr.clausier.model.strategie.StrategiePackage;

/** Nobody offers or wins more lots than there are, nor wins more than it may offer. */
final class R027LimitesIncoherentes implements Regle {

	@Override
	public String id() {
		return "R-027";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Allotissement allotissement = contexte.marche().getAllotissement();
		int lots = contexte.marche().getLots().size();
		if (allotissement == null || lots == 0) {
			return;
		}
		Integer offres = allotissement.getOffresMax();
		Integer attribution = allotissement.getAttributionMax();
		boolean tropOffrir = offres != null && (offres < 1 || offres > lots);
		boolean tropObtenir = attribution != null && (attribution < 1 || attribution > lots || offres != null && attribution > offres);
		if (tropOffrir || tropObtenir) {
			signaleur.signaler(allotissement,
					tropOffrir ? StrategiePackage.Literals.ALLOTISSEMENT__OFFRES_MAX
							: StrategiePackage.Literals.ALLOTISSEMENT__ATTRIBUTION_MAX,
					Map.of("offres", limite(offres), "attribution", limite(attribution), "lots", lots));
		}
	}

	private static FaitBilingue limite(Integer lots) {
		return lots == null ? new FaitBilingue("sans limite", "no limit")
				: FaitBilingue.de("{n} au plus", "{n} at most", Map.of("n", lots));
	}
}
