// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage;
import fr.clausier.model.strategie.TypeAcheteur;

/** A lot that holds most of the need keeps small firms away. */
final class R029LotDominant implements Regle {

	private static final BigDecimal PART = new BigDecimal("0.6");

	@Override
	public String id() {
		return "R-029";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		BigDecimal total = Montants.totalLots(marche).orElse(BigDecimal.ZERO);
		if (marche.getLots().size() < 2 || total.signum() <= 0 || Acheteurs.type(marche) == TypeAcheteur.ETAT_CENTRALE) {
			return;
		}
		for (Lot lot : marche.getLots()) {
			if (lot.getEstimation() != null && lot.getEstimation().compareTo(total.multiply(PART)) > 0) {
				BigDecimal part = lot.getEstimation().movePointRight(2).divide(total, 0, RoundingMode.HALF_UP);
				signaleur.signaler(lot, StrategiePackage.Literals.PRESTATION__ESTIMATION,
						Map.of("contrat", Portee.de(lot), "part", part));
			}
		}
	}
}
