// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage;

/** Offers do not vary with the lots won, save for contracting entities and large needs. */
final class R028OffresVariables implements Regle {

	@Override
	public String id() {
		return "R-028";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		Optional<BigDecimal> seuil = contexte.seuil("offres_variables_EA");
		if (seuil.isEmpty() || marche.getAllotissement() == null || !marche.getAllotissement().isOffresVariables()) {
			return;
		}
		boolean admises = Acheteurs.entiteAdjudicatrice(marche)
				&& Montants.estimation(marche).filter(valeur -> valeur.compareTo(seuil.get()) >= 0).isPresent();
		if (!admises) {
			signaleur.signaler(marche.getAllotissement(), StrategiePackage.Literals.ALLOTISSEMENT__OFFRES_VARIABLES,
					Map.of("seuil", seuil.get()));
		}
	}
}
