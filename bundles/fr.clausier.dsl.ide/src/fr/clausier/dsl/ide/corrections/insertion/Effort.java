// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.insertion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Noeuds;
import fr.clausier.dsl.ide.retouches.Retouches;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.law.nomenclature.TableMainOeuvre;
import fr.clausier.model.calcul.Facteur;
import fr.clausier.model.calcul.HeuresInsertion;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** How much an insertion clause asks for, and what it is computed from. */
final class Effort {

	private static final BigDecimal QUINZE = BigDecimal.valueOf(15);

	/** How each factor of the computation is written, its figure left to the author. */
	private static final Map<EStructuralFeature, String> FACTEURS = Map.of(Literals.PRESTATION__ESTIMATION, "estimation " + Champ.chiffre("€ HT"),
			Literals.PRESTATION__PART_MAIN_OEUVRE, "main d'œuvre " + Champ.chiffre("%"), Literals.PRESTATION__COUT_HORAIRE, "coût horaire " + Champ.chiffre("€"),
			Literals.MARCHE__DUREE_MOIS, "durée " + Champ.chiffre("mois"), Literals.CLAUSE_INSERTION__TAUX, "taux " + Champ.chiffre("%"),
			Literals.CLAUSE_INSERTION__HEURES_TOTALES, "heures totales " + Champ.chiffre("heures"), Literals.CLAUSE_INSERTION__HEURES_ANNUELLES,
			"heures annuelles " + Champ.chiffre("heures"));

	private Effort() {
	}

	/** Adds what the computation lacks; where no effort is stated at all, one of the forms that it may take. */
	static void completer(Cas cas) {
		ClauseInsertion clause = cas.dans(ClauseInsertion.class);
		Prestation contract = Clauses.effective(cas, clause);
		if (cas.fait("manque").startsWith("l'effort")) {
			Map<String, String> forms = new LinkedHashMap<>();
			forms.put("un nombre d'heures", Champ.chiffre("heures"));
			forms.put("des heures par tranche de montant", Champ.chiffre("heures") + " par tranche de " + Champ.valeur("10\u00A0000") + "\u00A0€");
			forms.put("un taux de la main d'œuvre", Champ.chiffre("%"));
			forms.forEach((name, text) -> cas.proposer("Demander " + name + ", à chiffrer", "Effort ajouté : écrivez-en le chiffre.", "Ask for an effort, to be filled in",
					r -> r.apresMot(clause, clause.isCommune() ? "commune" : "insertion", " " + text)));
			return;
		}
		partDUsage(cas, clause);
		if (contract != null) {
			List<Facteur> missing = HeuresInsertion.de(contract).orElseThrow().manquants().stream().filter(f -> FACTEURS.containsKey(f.trait())).toList();
			String names = String.join(", ", missing.stream().map(Facteur::nom).toList());
			cas.proposer("Ajouter " + names + ", à chiffrer", "Facteurs ajoutés : écrivez leurs chiffres.", "Add what the hours are computed from, to be filled in",
					r -> missing.forEach(f -> facteur(r, cas, clause, f)));
		}
		if (clause.getTaux() != null && !Noeuds.de(clause, Literals.CLAUSE_INSERTION__TAUX).isEmpty()) {
			cas.proposer("Demander plutôt un nombre d'heures, à chiffrer", "Nombre d'heures demandé : écrivez-le.", "Ask for a number of hours instead",
					r -> remplacerLeTaux(r, clause, Champ.chiffre("heures")));
		}
	}

	/** The share of labour that the table of trades gives for a lot of that name: a range to discuss, of which the lower end. */
	private static void partDUsage(Cas cas, ClauseInsertion clause) {
		Prestation contract = (Prestation) clause.eContainer();
		String trade = contract.getMetier() != null ? contract.getMetier() : contract.getTitre();
		if (cas.fait("manque").contains("part de main d'œuvre") && trade != null && Noeuds.de(contract, Literals.PRESTATION__PART_MAIN_OEUVRE).isEmpty()) {
			TableMainOeuvre.standard().metier(trade).filter(m -> m.partMin() != null && m.partMin().signum() > 0).ifPresent(m -> {
				String share = Valeurs.pourcent(m.partMin());
				String range = m.partMin().compareTo(m.partMax()) == 0 ? share : Valeurs.pourcent(m.partMin()) + " à " + Valeurs.pourcent(m.partMax());
				cas.proposer("Reprendre la part de main d'œuvre d'usage pour « " + m.metier() + " » (" + range + ") : " + share, "Part de main d'œuvre : " + share + ", à vérifier.",
						"Use the usual share of labour of this trade: " + share, r -> r.ajouter(contract, Literals.PRESTATION__PART_MAIN_OEUVRE, "main d'œuvre " + share));
			});
		}
	}

	private static void facteur(Retouches r, Cas cas, ClauseInsertion clause, Facteur factor) {
		EStructuralFeature feature = factor.trait();
		boolean ofClause = feature.getEContainingClass() == Literals.CLAUSE_INSERTION;
		boolean ofMarche = feature == Literals.MARCHE__DUREE_MOIS;
		var owner = ofClause ? clause : ofMarche ? cas.marche() : clause.eContainer();
		if (Noeuds.de(owner, feature).isEmpty()) {
			r.ajouter(owner, feature, FACTEURS.get(feature));
		}
	}

	/** The rate may stand beside the word « insertion » or in the block. */
	private static void remplacerLeTaux(Retouches r, ClauseInsertion clause, String effort) {
		boolean inBlock = Noeuds.mot(clause, "taux") != null;
		if (inBlock) {
			r.retirer(clause, Literals.CLAUSE_INSERTION__TAUX).apresMot(clause, clause.isCommune() ? "commune" : "insertion", " " + effort);
		} else {
			r.remplacer(clause, Literals.CLAUSE_INSERTION__TAUX, effort);
		}
	}

	/** Hours and rate that disagree: one of the two goes, or the hours follow. */
	static void accorder(Cas cas) {
		ClauseInsertion clause = cas.dans(ClauseInsertion.class);
		boolean ownRate = !Noeuds.de(clause, Literals.CLAUSE_INSERTION__TAUX).isEmpty();
		BigDecimal rate = clause.getTaux();
		cas.proposer("Retirer les heures : elles se calculent d'après le taux", "Heures retirées.", "Remove the hours: they follow from the rate", r -> {
			if (ownRate) {
				r.remplacer(clause, Literals.CLAUSE_INSERTION__HEURES, Valeurs.pourcent(rate)).retirer(clause, Literals.CLAUSE_INSERTION__TAUX);
			} else {
				var node = Noeuds.de(clause, Literals.CLAUSE_INSERTION__HEURES).get(0);
				r.effacer(clause, Noeuds.debut(node), Noeuds.fin(node));
			}
		});
		String hours = Valeurs.heures(cas.nombre("calcul").longValue());
		cas.proposer("Remplacer les heures par le calcul : " + hours, "Heures : " + hours + ".", "Use the computed hours: " + hours,
				r -> r.remplacer(clause, Literals.CLAUSE_INSERTION__HEURES, hours));
		if (ownRate) {
			cas.proposer("Retirer le taux : les heures fixées font foi", "Taux retiré.", "Remove the rate: the hours stand", r -> r.retirer(clause, Literals.CLAUSE_INSERTION__TAUX));
		}
	}

	static void reduire(Cas cas) {
		porter(cas, QUINZE, RoundingMode.DOWN, "Ramener l'effort à ", "Bring the effort down to ");
	}

	static void charte(Cas cas) {
		porter(cas, cas.nombre("minimum"), RoundingMode.UP, "Porter l'effort au minimum de la charte : ", "Raise the effort to the minimum: ");
	}

	/** Another rate; hours typed by the buyer follow in proportion. */
	private static void porter(Cas cas, BigDecimal rate, RoundingMode rounding, String titre, String titreEn) {
		ClauseInsertion clause = cas.dans(ClauseInsertion.class);
		String shown = Valeurs.pourcent(rate);
		Consumer<Retouches> work = null;
		if (!Noeuds.de(clause, Literals.CLAUSE_INSERTION__HEURES).isEmpty()) {
			String hours = Valeurs.heures(aProportion(clause.getHeures(), rate, cas, rounding).longValue());
			shown = hours + ", soit " + shown + " de la main d'œuvre";
			work = r -> r.remplacer(clause, Literals.CLAUSE_INSERTION__HEURES, hours);
		} else if (clause.getParTranche() != null && clause.getParTranche().getHeures() != null) {
			long hours = aProportion(clause.getParTranche().getHeures(), rate, cas, rounding).longValue();
			work = hours < 1 ? null : r -> r.remplacer(clause.getParTranche(), Literals.HEURES_PAR_TRANCHE__HEURES, Valeurs.heures(hours));
		} else if (!Noeuds.de(clause, Literals.CLAUSE_INSERTION__TAUX).isEmpty()) {
			work = r -> r.remplacer(clause, Literals.CLAUSE_INSERTION__TAUX, Valeurs.pourcent(rate));
		}
		if (work != null) {
			cas.proposer(titre + shown, "Effort : " + shown + ".", titreEn + shown, work);
		}
	}

	private static BigDecimal aProportion(Integer hours, BigDecimal rate, Cas cas, RoundingMode rounding) {
		return BigDecimal.valueOf(hours).multiply(rate).divide(cas.nombre("taux"), 0, rounding);
	}

	/** A volume that follows the orders instead of a fixed one. */
	static void parTranche(Cas cas) {
		ClauseInsertion clause = cas.dans(ClauseInsertion.class);
		BigDecimal amount = Montants.estimation((Prestation) clause.eContainer()).filter(a -> a.signum() > 0).orElse(null);
		if (amount == null || clause.getHeures() == null || clause.getHeures() < 1) {
			return;
		}
		String text = Tranches.de(clause.getHeures(), amount).texte();
		cas.proposer("Remplacer le volume fixe par " + text + " commandés", "Effort : " + text + ".", "Replace the fixed volume by hours for each slice ordered",
				r -> r.remplacer(clause, Literals.CLAUSE_INSERTION__HEURES, text));
	}

	static void minimum(Cas cas) {
		AccordCadre agreement = cas.marche().getAccordCadre();
		cas.proposer("Fixer un minimum à l'accord-cadre, à chiffrer", "Minimum ajouté : écrivez son montant.", "Set a minimum to the framework agreement, to be filled in",
				r -> r.fixer(agreement, Literals.ACCORD_CADRE__MINIMUM, "minimum", Champ.chiffre("€ HT")));
	}

	static void personnelRepris(Cas cas) {
		ClauseInsertion clause = cas.dans(ClauseInsertion.class);
		cas.proposer("Indiquer les heures annuelles et celles du personnel repris, à chiffrer", "Heures ajoutées : écrivez leurs chiffres.",
				"State the yearly hours and those of the staff taken over, to be filled in", r -> {
					if (clause.getHeuresAnnuelles() == null) {
						r.ajouter(clause, Literals.CLAUSE_INSERTION__HEURES_ANNUELLES, "heures annuelles " + Champ.chiffre("heures"));
					}
					r.ajouter(clause, Literals.CLAUSE_INSERTION__HEURES_REPRISES, "heures reprises " + Champ.chiffre("heures"));
				});
		cas.proposer("Indiquer qu'aucun personnel n'est repris", "« heures reprises 0 heure » écrit.", "State that no staff is taken over",
				r -> r.ajouter(clause, Literals.CLAUSE_INSERTION__HEURES_REPRISES, "heures reprises 0\u00A0heures"));
	}
}
