// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.reservation;

import static fr.clausier.model.strategie.StrategiePackage.Literals.RESERVATION__PRECEDENT_LE;

import java.time.LocalDate;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.law.regles.Reservations;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Reservation;

/** Three years without another award on the same ground follow one to a firm of the social economy. */
final class R126EssDejaAttributaire extends RegleSurReservation {

	private static final int ANS = 3;

	R126EssDejaAttributaire() {
		super("R-126");
	}

	@Override
	void verifier(Prestation porteur, Reservation reservation, ContexteRegle contexte, Signaleur signaleur) {
		LocalDate precedent = reservation.getPrecedentLe();
		if (precedent == null || contexte.date() == null || !Reservations.ess(reservation)) {
			return;
		}
		LocalDate libre = precedent.plusYears(ANS);
		if (contexte.date().isBefore(libre)) {
			signaleur.signaler(reservation, RESERVATION__PRECEDENT_LE, Map.of("objet", Portee.de(porteur), "precedent", precedent, "libre", libre));
		}
	}
}
