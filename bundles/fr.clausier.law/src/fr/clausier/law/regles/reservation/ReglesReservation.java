// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.reservation;

import java.util.List;
import java.util.stream.Stream;

import fr.clausier.law.Regle;
import fr.clausier.law.regles.SaufDefense;

/** The rules. */
public final class ReglesReservation {

	private ReglesReservation() {
	}

	/** All rules of the family, in the order of their identifiers; defence contracts are reserved by articles of their own (L2313-6, R2313-3). */
	public static List<Regle> toutes() {
		return Stream.of(new R120ReservationTue(), new R121EssTropLong(), new R122EssHorsServices(), new R123ProportionFaible(), new R124ToutReserve(),
				new R125Detention(), new R126EssDejaAttributaire()).<Regle>map(SaufDefense::new).toList();
	}
}
