// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.reservation;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ELEMENT__TITRE;

import java.util.List;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Reservations;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.TypeReservation;

/** When nothing is open to other firms, there had better be enough offers. */
final class R124ToutReserve implements Regle {

	private static final FaitBilingue MARCHE = new FaitBilingue("le marché est réservé en entier", "the whole contract is reserved");

	@Override
	public String id() {
		return "R-124";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		List<Prestation> contrats = contexte.prestations();
		boolean tous = !contrats.isEmpty() && (marche.getReservation() != null || contrats.stream().allMatch(p -> p.getReservation() != null));
		if (!tous) {
			return;
		}
		List<TypeReservation> types = Reservations.de(contexte).stream().flatMap(p -> p.getReservation().getTypes().stream()).distinct().sorted().toList();
		signaleur.signaler(marche, ELEMENT__TITRE, Map.of("constat", contrats.size() < 2 ? MARCHE
				: FaitBilingue.de("les {n} lots sont réservés", "the {n} lots are all reserved", Map.of("n", contrats.size())), "structures",
				FaitBilingue.enumerer(types.stream().map(Reservations::nom).toList())));
	}
}
