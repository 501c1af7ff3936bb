// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles;

import java.util.List;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Reservation;
import fr.clausier.model.strategie.TypeReservation;

/** What rules ask about reserved contracts and lots (L2113-12 to L2113-16). */
public final class Reservations {

	private Reservations() {
	}

	/** What is reserved: the purchase and then its lots. */
	public static List<Prestation> de(ContexteRegle contexte) {
		return contexte.porteurs().stream().filter(p -> p.getReservation() != null).toList();
	}

	/** The contracts that a reservation written there reserves: all of them when it is that of the purchase. */
	public static List<Prestation> portee(Prestation porteur, ContexteRegle contexte) {
		return porteur instanceof Marche ? contexte.prestations() : List.of(porteur);
	}

	/** Whether it is reserved to firms of the social economy (L2113-15). */
	public static boolean ess(Reservation reservation) {
		return reservation.getTypes().contains(TypeReservation.ESS);
	}

	/** The kinds other than the social economy, each once: those that R2113-7 is about. */
	public static List<TypeReservation> autres(Reservation reservation) {
		return reservation.getTypes().stream().filter(t -> t != TypeReservation.ESS).distinct().toList();
	}

	/** To whom, in the plural: "structures du handicap". */
	public static FaitBilingue nom(TypeReservation type) {
		return new FaitBilingue(type.getLiteral(), switch (type) {
			case HANDICAP -> "structures employing disabled workers";
			case INSERTION -> "structures employing disadvantaged workers";
			case DETENTION -> "structures giving work in prison";
			case ESS -> "social economy enterprises";
		});
	}
}
