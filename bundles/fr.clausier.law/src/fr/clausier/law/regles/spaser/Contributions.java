// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.spaser;

import java.util.Set;
import java.util.function.Predicate;

import fr.clausier.law.FaitBilingue;
import fr.clausier.model.calcul.Considerations;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Reservation;
import fr.clausier.model.strategie.TypeReservation;

/** Whether a purchase moves an indicator, by one of its contracts at least; counted as the SPASER summary counts. */
final class Contributions {

	private Contributions() {
	}

	static boolean apporte(Marche marche, Indicateur indicateur) {
		return switch (indicateur) {
			case MARCHES_ALLOTIS -> marche.getLots().size() > 1;
			case CONSIDERATION_ENVIRONNEMENTALE -> un(marche, Considerations::clauseEnvironnementale) || un(marche, Considerations::critereEnvironnemental);
			case CLAUSE_ENVIRONNEMENTALE -> un(marche, Considerations::clauseEnvironnementale);
			case CRITERE_ENVIRONNEMENTAL, POIDS_ENVIRONNEMENTAL -> un(marche, Considerations::critereEnvironnemental);
			case CONSIDERATION_SOCIALE -> un(marche, Considerations::clauseSociale) || un(marche, Considerations::critereSocial)
					|| un(marche, Considerations::reserve);
			case CLAUSE_SOCIALE -> un(marche, Considerations::clauseSociale);
			case CRITERE_SOCIAL -> un(marche, Considerations::critereSocial);
			case MARCHES_RESERVES -> un(marche, Considerations::reserve);
			case HEURES_INSERTION, ETP_INSERTION -> un(marche, p -> p.getInsertion() != null);
			case ACHATS_SIAE -> reserve(marche, Set.of(TypeReservation.INSERTION));
			case ACHATS_HANDICAP -> reserve(marche, Set.of(TypeReservation.HANDICAP));
			case ACHATS_SOLIDAIRES -> reserve(marche, Set.of(TypeReservation.INSERTION, TypeReservation.HANDICAP, TypeReservation.ESS));
		};
	}

	/** The indicator as the messages name it. */
	static FaitBilingue nom(Indicateur indicateur) {
		return new FaitBilingue(indicateur.getLiteral(), switch (indicateur) {
			case MARCHES_ALLOTIS -> "contracts divided into lots";
			case CONSIDERATION_ENVIRONNEMENTALE -> "contracts with an environmental consideration";
			case CLAUSE_ENVIRONNEMENTALE -> "contracts with an environmental clause";
			case CRITERE_ENVIRONNEMENTAL -> "contracts with an environmental criterion";
			case POIDS_ENVIRONNEMENTAL -> "mean weight of the environmental criterion";
			case CONSIDERATION_SOCIALE -> "contracts with a social consideration";
			case CLAUSE_SOCIALE -> "contracts with a social clause";
			case CRITERE_SOCIAL -> "contracts with a social criterion";
			case MARCHES_RESERVES -> "reserved contracts";
			case HEURES_INSERTION -> "insertion hours";
			case ETP_INSERTION -> "full-time equivalents in insertion";
			case ACHATS_SIAE -> "purchases from work-integration structures";
			case ACHATS_HANDICAP -> "purchases from structures that employ disabled people";
			case ACHATS_SOLIDAIRES -> "purchases from the solidarity economy";
		});
	}

	private static boolean un(Marche marche, Predicate<Prestation> question) {
		return Lots.de(marche).stream().anyMatch(question);
	}

	private static boolean reserve(Marche marche, Set<TypeReservation> types) {
		return un(marche, p -> {
			Reservation reservation = p.getReservation() == null ? marche.getReservation() : p.getReservation();
			return reservation != null && !reservation.getTypes().isEmpty() && types.containsAll(reservation.getTypes());
		});
	}
}
