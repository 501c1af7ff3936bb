// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ELEMENT__TITRE;

import java.math.BigDecimal;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;

/** Above the European thresholds, a lot with much labour and no social condition calls for a reason. */
final class R110LotSansClause implements Regle {

	private static final BigDecimal REPERE = BigDecimal.valueOf(30);

	@Override
	public String id() {
		return "R-110";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		if (marche.getExemptionSociale() != null || !ConditionsSociales.seuilAtteint(contexte)
				|| marche.getLots().stream().noneMatch(lot -> lot.getInsertion() != null)) {
			return;
		}
		for (Lot lot : marche.getLots()) {
			BigDecimal part = lot.getPartMainOeuvre() == null ? marche.getPartMainOeuvre() : lot.getPartMainOeuvre();
			boolean motive = ConditionsSociales.presente(lot) || ConditionsSociales.reservee(lot)
					|| lot.getExemptionSociale() != null || lot.getMotifSansInsertion() != null;
			if (!motive && part != null && part.compareTo(REPERE) > 0) {
				signaleur.signaler(lot, ELEMENT__TITRE,
						Map.of("objet", Portee.de(lot), "part", FaitBilingue.pourcent(part)));
			}
		}
	}
}
