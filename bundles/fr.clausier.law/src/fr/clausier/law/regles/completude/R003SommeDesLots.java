// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.completude;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage;

/** The written value of the need is the sum of the lots, to the euro. */
final class R003SommeDesLots implements Regle {

	@Override
	public String id() {
		return "R-003";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		Optional<BigDecimal> somme = Montants.totalLots(marche);
		// A lot without value is already reported: the sum would then mislead.
		boolean incomplet = marche.getLots().stream().anyMatch(lot -> lot.getEstimation() == null);
		if (marche.getEstimation() == null || somme.isEmpty() || incomplet) {
			return;
		}
		if (somme.get().subtract(marche.getEstimation()).abs().compareTo(BigDecimal.ONE) > 0) {
			signaleur.signaler(marche, StrategiePackage.Literals.PRESTATION__ESTIMATION,
					Map.of("somme", somme.get(), "valeur", marche.getEstimation()));
		}
	}
}
