// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.Regimes;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage;

/** The minimum turnover stays below a multiple of the contract or of each lot (R2142-7, R2142-8). */
final class R019ChiffreAffaires implements Regle {

	private static final BigDecimal DEUX_FOIS = BigDecimal.valueOf(2);
	private static final BigDecimal UNE_FOIS_ET_DEMIE = new BigDecimal("1.5");

	@Override
	public String id() {
		return "R-019";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		if (contexte.date() == null) {
			return;
		}
		boolean abaisse = Regimes.standard().enVigueur("ca_minimal_x1_5", contexte.date());
		BigDecimal multiple = abaisse ? UNE_FOIS_ET_DEMIE : DEUX_FOIS;
		for (Prestation prestation : contexte.prestations()) {
			Prestation porteur = prestation.getCaMinimal() != null ? prestation : contexte.marche();
			verifier(prestation, porteur, multiple, signaleur);
		}
	}

	private static void verifier(Prestation prestation, Prestation porteur, BigDecimal multiple, Signaleur signaleur) {
		BigDecimal exige = porteur.getCaMinimal();
		boolean justifie = porteur.getJustificationCA() != null && !porteur.getJustificationCA().isBlank();
		Optional<BigDecimal> plafond = Montants.estimation(prestation).map(multiple::multiply);
		if (exige != null && !justifie && plafond.isPresent() && exige.compareTo(plafond.get()) > 0) {
			signaleur.signaler(porteur, StrategiePackage.Literals.PRESTATION__CA_MINIMAL, Map.of("exige", exige,
					"plafond", plafond.get(), "multiple", multiple, "contrat", Portee.de(prestation)));
		}
	}
}
