// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.reservation;

import static fr.clausier.model.strategie.StrategiePackage.Literals.RESERVATION__TYPES;

import java.util.List;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.law.regles.Reservations;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Reservation;
import fr.clausier.model.strategie.TypeReservation;

/** Prison work goes with no other ground in one lot. */
final class R125Detention extends RegleSurReservation {

	R125Detention() {
		super("R-125");
	}

	@Override
	void verifier(Prestation porteur, Reservation reservation, ContexteRegle contexte, Signaleur signaleur) {
		List<TypeReservation> autres = Reservations.autres(reservation).stream().filter(t -> t != TypeReservation.DETENTION).toList();
		if (reservation.getTypes().contains(TypeReservation.DETENTION) && !autres.isEmpty()) {
			signaleur.signaler(reservation, RESERVATION__TYPES,
					Map.of("objet", Portee.de(porteur), "autres", FaitBilingue.enumerer(autres.stream().map(Reservations::nom).toList())));
		}
	}
}
