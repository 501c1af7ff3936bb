// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.MotifNonAllotissement;
import fr.clausier.model.strategie.StrategiePackage;

/** The risk of a fruitless procedure is a reason for contracting entities only. */
final class R024MotifEntiteAdjudicatrice implements Regle {

	@Override
	public String id() {
		return "R-024";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		Motivation.decision(marche)
				.filter(decision -> decision.getMotif() == MotifNonAllotissement.INFRUCTUEUX_EA && !Acheteurs.entiteAdjudicatrice(marche))
				.ifPresent(decision -> signaleur.signaler(decision, StrategiePackage.Literals.NON_ALLOTISSEMENT__MOTIF));
	}
}
