// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.model.strategie.StrategiePackage.Literals.PENALITE__MONTANT;

import java.math.BigDecimal;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Penalite;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.UnitePenalite;

/** The penalty per hour stands in proportion to the hourly cost. */
final class R103PenaliteDisproportionnee extends RegleSurClause {

	private static final BigDecimal TRIPLE = BigDecimal.valueOf(3);
	private static final BigDecimal MOITIE = new BigDecimal("0.5");

	R103PenaliteDisproportionnee() {
		super("R-103");
	}

	@Override
	void verifier(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte, Signaleur signaleur) {
		BigDecimal cout = prestation.getCoutHoraire();
		if (cout == null || cout.signum() <= 0) {
			return;
		}
		for (Penalite penalite : clause.getPenalites()) {
			BigDecimal montant = penalite.getMontant();
			if (penalite.getUnite() == UnitePenalite.HEURE && montant != null
					&& (montant.compareTo(cout.multiply(TRIPLE)) > 0 || montant.compareTo(cout.multiply(MOITIE)) < 0)) {
				signaleur.signaler(penalite, PENALITE__MONTANT, Map.of("penalite", FaitBilingue.euros(montant), "cout",
						FaitBilingue.euros(cout), "objet", Portee.de(prestation)));
			}
		}
	}
}
