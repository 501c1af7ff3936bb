// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.reservation;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Reservations;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Reservation;

/** A rule that looks at one reservation after another: that of the purchase, then those of its lots. */
abstract class RegleSurReservation implements Regle {

	private final String id;

	RegleSurReservation(String id) {
		this.id = id;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Reservations.de(contexte).forEach(p -> verifier(p, p.getReservation(), contexte, signaleur));
	}

	abstract void verifier(Prestation porteur, Reservation reservation, ContexteRegle contexte, Signaleur signaleur);
}
