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
import fr.clausier.model.strategie.TypeEngagement;
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
			case ACHATS_ESUS -> reserve(marche, Set.of(TypeReservation.ESS));
			case TAUX_REALISATION_HEURES, BENEFICIAIRES, BENEFICIAIRES_FEMMES, BENEFICIAIRES_QPV, BENEFICIAIRES_JEUNES, BENEFICIAIRES_PEU_DIPLOMES, SORTIES_SIX_MOIS,
					SORTIES_DOUZE_MOIS -> un(marche, p -> p.getInsertion() != null);
			case MARCHES_INSERTION -> marche.isObjetInsertion();
			case MARCHES_INNOVANTS -> marche.isInnovant();
			case TITULAIRES_PME, TITULAIRES_TPE -> un(marche, Prestation::isTitulairePME);
			case AGEC_REEMPLOI, AGEC_RECYCLE -> un(marche, p -> !p.getAgec().isEmpty());
			case EGALIM_DURABLE, EGALIM_BIO, EGALIM_VIANDES_POISSONS -> un(marche, p -> p.getRestauration() != null);
			case DECHETS_VALORISES -> un(marche, p -> engage(p, TypeEngagement.DECHETS_VALORISATION));
			case MATERIAUX_REEMPLOYES -> un(marche, p -> engage(p, TypeEngagement.REEMPLOI_REUTILISATION));
			case EMISSIONS_EVITEES -> un(marche, p -> engage(p, TypeEngagement.CO2_PRESTATION) || engage(p, TypeEngagement.BIOSOURCE_BAS_CARBONE));
			case ENERGIE_ECONOMISEE -> un(marche, p -> engage(p, TypeEngagement.ENERGIE));
			case EAU_ECONOMISEE -> un(marche, p -> engage(p, TypeEngagement.EAU));
			case LABELS_EXIGES -> un(marche, Considerations::labelExige);
			case COUT_CYCLE_DE_VIE -> un(marche, Considerations::coutGlobal);
			case AVANCES_VERSEES -> un(marche, p -> p.getAvance() != null && p.getAvance().signum() > 0);
			case EXEMPTIONS_SOCIALES -> un(marche, p -> p.getExemptionSociale() != null);
			case OFFRES_PAR_MARCHE, MARCHES_INFRUCTUEUX, DELAI_PAIEMENT, PENALITES_APPLIQUEES -> false;
		};
	}

	/** Whether what a draft says can move the indicator; only the award and the performance tell of the others. */
	static boolean dependDuProjet(Indicateur indicateur) {
		return switch (indicateur) {
			case OFFRES_PAR_MARCHE, MARCHES_INFRUCTUEUX, DELAI_PAIEMENT, PENALITES_APPLIQUEES -> false;
			default -> true;
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
			case ACHATS_ESUS -> "purchases from solidarity enterprises of social utility";
			case TAUX_REALISATION_HEURES -> "rate of hours done";
			case BENEFICIAIRES -> "beneficiaries";
			case BENEFICIAIRES_FEMMES -> "women among the beneficiaries";
			case BENEFICIAIRES_QPV -> "people of priority districts among the beneficiaries";
			case BENEFICIAIRES_JEUNES -> "young people among the beneficiaries";
			case BENEFICIAIRES_PEU_DIPLOMES -> "people with few qualifications among the beneficiaries";
			case SORTIES_SIX_MOIS -> "beneficiaries in employment after six months";
			case SORTIES_DOUZE_MOIS -> "beneficiaries in employment after twelve months";
			case MARCHES_INSERTION -> "contracts whose purpose is integration";
			case MARCHES_INNOVANTS -> "innovative contracts";
			case TITULAIRES_PME -> "contracts awarded to small and medium firms";
			case TITULAIRES_TPE -> "contracts awarded to micro firms";
			case OFFRES_PAR_MARCHE -> "offers per contract";
			case MARCHES_INFRUCTUEUX -> "contracts nobody was awarded";
			case AGEC_REEMPLOI -> "reused products";
			case AGEC_RECYCLE -> "products with recycled content";
			case EGALIM_DURABLE -> "durable food";
			case EGALIM_BIO -> "organic food";
			case EGALIM_VIANDES_POISSONS -> "durable meat and fish";
			case DECHETS_VALORISES -> "waste recovered";
			case MATERIAUX_REEMPLOYES -> "materials reused";
			case EMISSIONS_EVITEES -> "emissions avoided";
			case ENERGIE_ECONOMISEE -> "energy saved";
			case EAU_ECONOMISEE -> "water saved";
			case LABELS_EXIGES -> "contracts that ask for a label";
			case COUT_CYCLE_DE_VIE -> "contracts judged on life-cycle cost";
			case AVANCES_VERSEES -> "advances paid";
			case DELAI_PAIEMENT -> "time of payment";
			case PENALITES_APPLIQUEES -> "penalties applied";
			case EXEMPTIONS_SOCIALES -> "exemptions from the social condition";
		});
	}

	private static boolean un(Marche marche, Predicate<Prestation> question) {
		return Lots.de(marche).stream().anyMatch(question);
	}

	private static boolean engage(Prestation prestation, TypeEngagement type) {
		return prestation.getEngagements().stream().anyMatch(e -> e.getType() == type);
	}

	private static boolean reserve(Marche marche, Set<TypeReservation> types) {
		return un(marche, p -> {
			Reservation reservation = p.getReservation() == null ? marche.getReservation() : p.getReservation();
			return reservation != null && !reservation.getTypes().isEmpty() && types.containsAll(reservation.getTypes());
		});
	}
}
