// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.reservation;

import static fr.clausier.model.strategie.StrategiePackage.Literals.RESERVATION__TYPES;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.ServicesSpecifiques;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.law.regles.Reservations;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Reservation;

/** Only listed social and other specific services are reserved to the social economy, and nothing beside them. */
final class R122EssHorsServices extends RegleSurReservation {

	/** R-004 speaks of the others. */
	private static final Pattern LISIBLE = Pattern.compile("[0-9]{8}(-[0-9])?");
	private static final FaitBilingue TRAVAUX = new FaitBilingue("ce sont des travaux", "these are works");
	private static final FaitBilingue FOURNITURES = new FaitBilingue("ce sont des fournitures", "these are supplies");

	R122EssHorsServices() {
		super("R-122");
	}

	@Override
	void verifier(Prestation porteur, Reservation reservation, ContexteRegle contexte, Signaleur signaleur) {
		if (!Reservations.ess(reservation)) {
			return;
		}
		Marche marche = contexte.marche();
		if (marche.getNature() == NatureMarche.TRAVAUX || marche.getNature() == NatureMarche.FOURNITURES) {
			signaler(porteur, reservation, marche.getNature() == NatureMarche.TRAVAUX ? TRAVAUX : FOURNITURES, signaleur);
			return;
		}
		List<String> etrangers = Reservations.portee(porteur, contexte).stream()
				.flatMap(p -> (p.getCpv().isEmpty() ? marche.getCpv() : p.getCpv()).stream()).map(String::strip).distinct()
				.filter(code -> LISIBLE.matcher(code).matches() && !ServicesSpecifiques.standard().contient(code)).toList();
		if (!etrangers.isEmpty()) {
			signaler(porteur, reservation, FaitBilingue.de(etrangers.size() > 1 ? "les codes CPV {codes} n'y figurent pas" : "le code CPV {codes} n'y figure pas",
					etrangers.size() > 1 ? "CPV codes {codes} are not on it" : "CPV code {codes} is not on it",
					Map.of("codes", FaitBilingue.enumerer(etrangers.stream().map(Portee::mot).toList()))), signaleur);
		}
	}

	private static void signaler(Prestation porteur, Reservation reservation, FaitBilingue constat, Signaleur signaleur) {
		signaleur.signaler(reservation, RESERVATION__TYPES, Map.of("objet", Portee.de(porteur), "constat", constat));
	}
}
