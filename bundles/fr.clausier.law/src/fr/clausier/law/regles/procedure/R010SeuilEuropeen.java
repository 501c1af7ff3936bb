// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.ServicesSpecifiques;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.StrategiePackage;

/** At or above the European threshold the adapted procedure is not open. */
final class R010SeuilEuropeen implements Regle {

	@Override
	public String id() {
		return "R-010";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		Optional<BigDecimal> seuil = contexte.seuilEuropeen();
		Optional<BigDecimal> valeur = Montants.estimation(marche);
		if (marche.getProcedure() != Procedure.MAPA || seuil.isEmpty() || valeur.isEmpty()
				|| ServicesSpecifiques.standard().objetPrincipal(marche) || petitsLotsSeulement(marche)) {
			return;
		}
		if (valeur.get().compareTo(seuil.get()) >= 0) {
			signaleur.signaler(marche, StrategiePackage.Literals.MARCHE__PROCEDURE,
					Map.of("valeur", valeur.get(), "seuil", seuil.get()));
		}
	}

	/** Lots under the small lot exceptions have conditions of their own, checked by. */
	private static boolean petitsLotsSeulement(Marche marche) {
		return !marche.getLots().isEmpty() && marche.getLots().stream().allMatch(lot -> lot.isPetitLot() || lot.isDispense());
	}
}
