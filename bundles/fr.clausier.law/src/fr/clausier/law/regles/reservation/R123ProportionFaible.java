// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.reservation;

import static fr.clausier.model.strategie.StrategiePackage.Literals.RESERVATION__PROPORTION;

import java.math.BigDecimal;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.law.regles.Reservations;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Reservation;

/** At least half of the people are those whom the reservation is for. */
final class R123ProportionFaible extends RegleSurReservation {

	R123ProportionFaible() {
		super("R-123");
	}

	@Override
	void verifier(Prestation porteur, Reservation reservation, ContexteRegle contexte, Signaleur signaleur) {
		BigDecimal minimum = contexte.seuil("reservation_proportion").orElseThrow();
		BigDecimal proportion = reservation.getProportion();
		if (proportion != null && proportion.compareTo(minimum) < 0 && !Reservations.autres(reservation).isEmpty()) {
			signaleur.signaler(reservation, RESERVATION__PROPORTION, Map.of("objet", Portee.de(porteur), "proportion", FaitBilingue.pourcent(proportion), "minimum",
					FaitBilingue.pourcent(minimum)));
		}
	}
}
