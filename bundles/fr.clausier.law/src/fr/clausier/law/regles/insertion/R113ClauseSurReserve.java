// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import java.util.List;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.law.regles.Reservations;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Prestation;

/** Hours on top of a reservation do the same thing twice. */
final class R113ClauseSurReserve extends RegleSurClause {

	R113ClauseSurReserve() {
		super("R-113");
	}

	@Override
	void verifier(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte, Signaleur signaleur) {
		Prestation reservee = ConditionsSociales.reservee(prestation) ? prestation : contexte.marche();
		if (ConditionsSociales.reservee(reservee)) {
			List<FaitBilingue> structures = reservee.getReservation().getTypes().stream().map(Reservations::nom).toList();
			signaleur.signaler(clause, Effort.trait(clause),
					Map.of("objet", Portee.de(prestation), "structures", FaitBilingue.enumerer(structures)));
		}
	}
}
