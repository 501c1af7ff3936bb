// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.execution;

import static fr.clausier.model.strategie.StrategiePackage.Literals.PRESTATION__RETENUE_GARANTIE;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.TypeAcheteur;

/** The retainage has a ceiling, lower for small firms. */
final class R135RetenueExcessive implements Regle {

	private static final FaitBilingue COMMUN = new FaitBilingue("plafond commun", "common ceiling");
	private static final FaitBilingue PME = new FaitBilingue("titulaire PME de l'État ou d'un acheteur de plus de 60 M€ de fonctionnement",
			"SME holder with the State or with a buyer with running costs above €60m");

	@Override
	public String id() {
		return "R-135";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Avances acheteur = new Avances(contexte);
		if (!acheteur.soumis() && Acheteurs.type(contexte.marche()) != TypeAcheteur.NON_PRECISE) {
			return;
		}
		for (Prestation prestation : contexte.prestations()) {
			boolean favorisee = prestation.isTitulairePME() && (acheteur.etat() || acheteur.grand());
			Optional<BigDecimal> reduit = favorisee ? contexte.seuil("retenue_maximum_pme") : Optional.empty();
			BigDecimal maximum = reduit.or(() -> contexte.seuil("retenue_maximum")).orElseThrow();
			BigDecimal retenue = prestation.getRetenueGarantie();
			if (retenue != null && retenue.compareTo(maximum) > 0) {
				Prestation porteur = Ecrit.porteur(prestation, PRESTATION__RETENUE_GARANTIE, contexte);
				signaleur.signaler(porteur, PRESTATION__RETENUE_GARANTIE, Map.of("objet", Portee.de(porteur), "retenue", FaitBilingue.pourcent(retenue), "maximum",
						FaitBilingue.pourcent(maximum), "taux", maximum, "raison", reduit.isEmpty() ? COMMUN : PME));
			}
		}
	}
}
