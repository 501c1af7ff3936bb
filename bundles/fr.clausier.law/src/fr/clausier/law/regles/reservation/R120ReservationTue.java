// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.reservation;

import static fr.clausier.model.strategie.StrategiePackage.Literals.RESERVATION__ARTICLES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.RESERVATION__SANS_MENTION;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.law.regles.Reservations;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Reservation;

/** Candidates are told that the contract is reserved; for the social economy, by two articles (R2113-7, R2113-8). */
final class R120ReservationTue extends RegleSurReservation {

	private static final List<String> ESS = List.of("L2113-15", "L2113-16");
	private static final FaitBilingue SANS_MENTION = new FaitBilingue("la décision de réserver n'est mentionnée ni dans l'avis ni dans les documents de la consultation",
			"the decision to reserve is mentioned neither in the notice nor in the procurement documents");

	R120ReservationTue() {
		super("R-120");
	}

	@Override
	void verifier(Prestation porteur, Reservation reservation, ContexteRegle contexte, Signaleur signaleur) {
		List<String> absents = Reservations.ess(reservation) ? absents(reservation) : List.of();
		if (reservation.isSansMention()) {
			signaler(porteur, reservation, SANS_MENTION, absents, signaleur);
		} else if (!absents.isEmpty()) {
			FaitBilingue articles = FaitBilingue.enumerer(absents.stream().map(Portee::mot).toList());
			signaler(porteur, reservation, FaitBilingue.de("réservé à l'économie sociale et solidaire, il manque la référence à {articles}",
					"reserved to the social economy, the reference to {articles} is missing", Map.of("articles", articles)), absents, signaleur);
		}
	}

	private static List<String> absents(Reservation reservation) {
		List<String> cites = reservation.getArticles().stream().map(a -> a.replaceAll("[.\\s\u00A0\u202F]", "").toUpperCase(Locale.ROOT)).toList();
		return ESS.stream().filter(a -> !cites.contains(a)).toList();
	}

	private static void signaler(Prestation porteur, Reservation reservation, FaitBilingue constat, List<String> absents, Signaleur signaleur) {
		signaleur.signaler(reservation, reservation.isSansMention() ? RESERVATION__SANS_MENTION : reservation.getArticles().isEmpty() ? null : RESERVATION__ARTICLES,
				Map.of("objet", Portee.de(porteur), "constat", constat, "articles", Portee.mot(String.join(", ", absents))));
	}
}
