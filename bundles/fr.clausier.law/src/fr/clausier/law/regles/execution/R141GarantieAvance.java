// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.execution;

import static fr.clausier.model.strategie.StrategiePackage.Literals.PRESTATION__AVANCE;

import java.math.BigDecimal;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.GarantieAvance;
import fr.clausier.model.strategie.Prestation;

/** With a high advance, the buyer says whether a guarantee is asked for. */
final class R141GarantieAvance implements Regle {

	@Override
	public String id() {
		return "R-141";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		BigDecimal seuil = contexte.seuil("avance_garantie").orElseThrow();
		for (Prestation prestation : contexte.prestations()) {
			BigDecimal taux = prestation.getAvance();
			if (taux != null && taux.compareTo(seuil) > 0 && prestation.getGarantieAvance() == GarantieAvance.NON_PRECISE) {
				Prestation porteur = Ecrit.porteur(prestation, PRESTATION__AVANCE, contexte);
				signaleur.signaler(porteur, PRESTATION__AVANCE, Map.of("objet", Portee.de(porteur), "avance", FaitBilingue.pourcent(taux), "seuil", FaitBilingue.pourcent(seuil)));
			}
		}
	}
}
