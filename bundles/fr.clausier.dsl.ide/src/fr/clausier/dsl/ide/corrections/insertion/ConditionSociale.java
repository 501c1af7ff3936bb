// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.insertion;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.ClausesNeuves;
import fr.clausier.dsl.ide.corrections.Libelles;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Retouches;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.ExemptionSociale;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.TypeClauseSociale;

/** Whole social conditions: put in, taken out, or replaced by a reservation. */
final class ConditionSociale {

	private static final int MAX = 4;
	private static final BigDecimal CENT = BigDecimal.valueOf(100);

	private ConditionSociale() {
	}

	/** An insertion clause in one of the contracts, those with most labour first, or a condition of another kind for all of them. */
	static void ajouter(Cas cas) {
		Marche marche = cas.marche();
		Lots.de(marche).stream().sorted(Comparator.comparing(ConditionSociale::mainOeuvre).reversed()).limit(MAX)
				.forEach(p -> cas.proposer("Ajouter une clause d'insertion " + Libelles.au(p) + ", effort à chiffrer", "Clause d'insertion ajoutée : écrivez son effort.",
						"Add an insertion clause to " + Libelles.en(p) + ", its effort to be filled in", r -> clause(r, marche, p)));
		for (TypeClauseSociale kind : List.of(TypeClauseSociale.EGALITE, TypeClauseSociale.HANDICAP, TypeClauseSociale.APPRENTISSAGE)) {
			sociale(cas, List.of(marche), kind);
		}
	}

	static void ajouterAuLot(Cas cas) {
		Prestation lot = cas.prestation();
		cas.proposer("Ajouter une clause d'insertion " + Libelles.au(lot) + ", effort à chiffrer", "Clause d'insertion ajoutée : écrivez son effort.",
				"Add an insertion clause to " + Libelles.en(lot) + ", its effort to be filled in", r -> clause(r, cas.marche(), lot));
	}

	/** Amount of labour as far as it is known: the estimated value stands for it where the share is not. */
	private static BigDecimal mainOeuvre(Prestation contract) {
		BigDecimal share = contract.getPartMainOeuvre() == null ? CENT : contract.getPartMainOeuvre();
		return Montants.estimation(contract).orElse(BigDecimal.ZERO).multiply(share);
	}

	/** Terms that are common to the purchase are not written again. */
	private static void clause(Retouches r, Marche marche, Prestation contract) {
		boolean common = marche.getInsertion() != null && contract != marche;
		r.ajouter(contract, Literals.PRESTATION__INSERTION, common ? "insertion " + Champ.chiffre("%") : ClausesNeuves.insertion());
	}

	private static void sociale(Cas cas, List<? extends Prestation> owners, TypeClauseSociale kind) {
		cas.proposer("Ajouter une clause sociale « " + kind.getLiteral() + " », à rédiger", "Clause sociale ajoutée : rédigez-la.", "Add a social condition « " + kind.getLiteral() + " »",
				r -> owners.forEach(p -> r.ajouter(p, Literals.PRESTATION__CLAUSES_SOCIALES, ClausesNeuves.sociale(kind))));
	}

	static void remplacerExemption(Cas cas) {
		ExemptionSociale exemption = cas.dans(ExemptionSociale.class);
		Prestation owner = (Prestation) exemption.eContainer();
		Prestation contract = owner instanceof Marche marche && !marche.getLots().isEmpty() ? marche.getLots().get(0) : owner;
		cas.proposer("Remplacer l'exemption par une clause d'insertion, effort à chiffrer", "Clause d'insertion ajoutée : écrivez son effort.",
				"Replace the exemption by an insertion clause", r -> {
					r.retirerObjet(exemption);
					clause(r, cas.marche(), contract);
				});
	}

	/** In supplies, a condition on how the goods are made reaches the aim better than hours. */
	static void autreCondition(Cas cas) {
		List<ClauseInsertion> clauses = Clauses.avec(cas, c -> true);
		cas.proposer("Remplacer les heures par une clause sociale sur les conditions de travail, à rédiger", "Clause sociale ajoutée : rédigez-la.",
				"Replace the hours by a condition on working conditions", r -> clauses.forEach(c -> {
					r.retirerObjet(c);
					r.ajouter(c.eContainer(), Literals.PRESTATION__CLAUSES_SOCIALES, ClausesNeuves.sociale(TypeClauseSociale.CONDITIONS_TRAVAIL));
				}));
	}

	/** A reserved contract needs no clause of hours. */
	static void reserver(Cas cas) {
		ClauseInsertion here = cas.dans(ClauseInsertion.class);
		boolean supplies = cas.marche().getNature() == NatureMarche.FOURNITURES;
		List<ClauseInsertion> clauses = supplies ? Clauses.avec(cas, c -> true) : List.of(here);
		List<Prestation> owners = clauses.stream().map(c -> (Prestation) c.eContainer()).filter(p -> p.getReservation() == null).toList();
		String who = supplies ? "structures du handicap (L2113-12)" : "structures d'insertion (L2113-13)";
		String what = owners.size() == 1 ? Libelles.le(owners.get(0)) : "les " + owners.size() + " lots";
		if (!owners.isEmpty()) {
			cas.proposer("Réserver " + what + " aux " + who + ", sans clause d'heures", "Réservation écrite : vérifiez qu'il existe des structures pour y répondre.",
					"Reserve the contract instead of asking for hours", r -> owners.forEach(p -> {
						r.retirerObjet(p.getInsertion());
						r.apres(p, Literals.ELEMENT__TITRE, " réservé aux " + who);
					}));
		}
	}

	static void retirerLesHeures(Cas cas) {
		ClauseInsertion clause = cas.dans(ClauseInsertion.class);
		cas.proposer("Retirer la clause d'heures : la réservation suffit", "Clause d'insertion retirée.", "Remove the hours: the reservation is enough", r -> r.retirerObjet(clause));
		cas.proposer("Remplacer la clause d'heures par un engagement sur l'accompagnement, à rédiger", "Engagement ajouté : rédigez-le.",
				"Replace the hours by a commitment on support", r -> r.retirerObjet(clause).ajouter(clause.eContainer(), Literals.PRESTATION__CLAUSES_SOCIALES,
						ClausesNeuves.sociale(TypeClauseSociale.CONDITIONS_TRAVAIL)));
	}
}
