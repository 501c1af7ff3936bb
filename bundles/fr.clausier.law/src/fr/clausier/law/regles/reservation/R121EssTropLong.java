// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.reservation;

import java.util.List;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Durees;
import fr.clausier.law.regles.Portee;
import fr.clausier.law.regles.Reservations;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Reservation;

/** A contract reserved to the social economy lasts three years at most. */
final class R121EssTropLong extends RegleSurReservation {

	R121EssTropLong() {
		super("R-121");
	}

	@Override
	void verifier(Prestation porteur, Reservation reservation, ContexteRegle contexte, Signaleur signaleur) {
		int plafond = contexte.seuil("reservation_ess_duree").orElseThrow().intValue();
		List<Prestation> longues = !Reservations.ess(reservation) ? List.of() : Reservations.portee(porteur, contexte).stream()
				.filter(p -> Durees.de(p).filter(d -> d.mois() > plafond).isPresent()).toList();
		for (Prestation prestation : longues) {
			Durees duree = Durees.de(prestation).orElseThrow();
			Prestation reservee = porteur instanceof Marche ? duree.porteur() : porteur;
			duree.signaler(signaleur, Map.of("objet", Portee.de(reservee), "duree", duree.mois(), "plafond", plafond));
		}
	}
}
