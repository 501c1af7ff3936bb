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
import fr.clausier.model.strategie.Prestation;

/** The rate of an advance has a floor, higher for small firms. */
final class R134AvanceFaible implements Regle {

	private static final FaitBilingue COMMUN = new FaitBilingue("taux minimal", "least rate");
	private static final FaitBilingue ETAT = new FaitBilingue("titulaire PME, marché de l'État", "SME holder, contract of the State");
	private static final FaitBilingue GRAND = new FaitBilingue("titulaire PME, acheteur de plus de 60 M€ de fonctionnement", "SME holder, buyer with running costs above €60m");

	@Override
	public String id() {
		return "R-134";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Avances avances = new Avances(contexte);
		if (!avances.soumis()) {
			return;
		}
		for (Prestation prestation : contexte.prestations()) {
			BigDecimal taux = prestation.getAvance();
			BigDecimal minimum = avances.minimum(prestation);
			// Zero says that there is none, which is free where none is due.
			boolean donnee = taux != null && (taux.signum() > 0 || avances.due(prestation).isPresent());
			if (donnee && taux.compareTo(minimum) < 0) {
				Prestation porteur = Ecrit.porteur(prestation, PRESTATION__AVANCE, contexte);
				signaleur.signaler(porteur, PRESTATION__AVANCE, Map.of("objet", Portee.de(porteur), "avance", FaitBilingue.pourcent(taux), "minimum",
						FaitBilingue.pourcent(minimum), "taux", minimum, "raison", raison(prestation, avances)));
			}
		}
	}

	private static FaitBilingue raison(Prestation prestation, Avances avances) {
		if (!prestation.isTitulairePME()) {
			return COMMUN;
		}
		return avances.etat() ? ETAT : avances.grand() ? GRAND : COMMUN;
	}
}
