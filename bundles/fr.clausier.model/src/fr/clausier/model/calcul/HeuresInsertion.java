// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Prestation;

/**
 * Hours that an insertion clause asks for, by the formulas F1 to F5, and the rate that hours imply (F6).
 * Exact decimals up to one final rounding down to the hour.
 */
public final class HeuresInsertion {

	private HeuresInsertion() {
	}

	/** Hours of the insertion clause of a contract; empty when it has no such clause. */
	public static Optional<VolumeHeures> de(Prestation prestation) {
		ClauseInsertion clause = prestation.getInsertion();
		return clause == null ? Optional.empty() : Optional.of(calculer(prestation, clause, formule(clause)));
	}

	/** Whole hours of a contract when they are known. */
	public static Optional<Long> heures(Prestation prestation) {
		return de(prestation).filter(VolumeHeures::calculable).map(VolumeHeures::heures);
	}

	/**
	 * Hours that the rate alone gives (F1, F2 or F5), whatever hours are typed beside it: to hold one against the other.
	 *
	 * @return empty when the contract has no insertion clause or the clause states no rate
	 */
	public static Optional<VolumeHeures> selonLeTaux(Prestation prestation) {
		ClauseInsertion clause = prestation.getInsertion();
		return clause == null || clause.getTaux() == null ? Optional.empty()
				: Optional.of(calculer(prestation, clause, formuleDuTaux(clause)));
	}

	/** Formula that the clause calls for; hours typed by the buyer stand over everything else. */
	public static FormuleHeures formule(ClauseInsertion clause) {
		if (clause.getHeures() != null) {
			return FormuleHeures.SAISIE;
		}
		if (clause.getParTranche() != null) {
			return FormuleHeures.F3;
		}
		if (clause.getPostes() != null) {
			return FormuleHeures.F4;
		}
		return formuleDuTaux(clause);
	}

	private static FormuleHeures formuleDuTaux(ClauseInsertion clause) {
		if (clause.getHeuresAnnuelles() != null) {
			return FormuleHeures.F5;
		}
		return clause.getHeuresTotales() != null ? FormuleHeures.F2 : FormuleHeures.F1;
	}

	/**
	 * F6: share of the labour that hours represent.
	 *
	 * @return percent to the hundredth; empty when amount, labour share or hourly cost is lacking
	 */
	public static Optional<BigDecimal> tauxImplicite(Prestation prestation, long heures) {
		FacteursHeures f = new FacteursHeures(prestation);
		Facteur montant = f.montant();
		Facteur part = f.partMainOeuvre();
		Facteur cout = f.coutHoraire();
		if (montant.manque() || part.manque() || cout.manque()) {
			return Optional.empty();
		}
		// Both the share and the result are percentages: the two factors of one hundred stand on the dividend.
		BigDecimal dividende = BigDecimal.valueOf(heures).multiply(cout.valeur()).movePointRight(4);
		return Optional.of(dividende.divide(montant.valeur().multiply(part.valeur()), 2, RoundingMode.HALF_UP));
	}

	private static VolumeHeures calculer(Prestation prestation, ClauseInsertion clause, FormuleHeures formule) {
		FacteursHeures f = new FacteursHeures(prestation);
		List<Facteur> facteurs = f.de(formule, clause);
		List<Facteur> manquants = facteurs.stream()
				.filter(facteur -> facteur.manque() && !FacteursHeures.ZERO_ADMIS.contains(facteur.nom()))
				.toList();
		if (!manquants.isEmpty()) {
			return new VolumeHeures(formule, facteurs, null, 0, List.of(), manquants);
		}
		CalculHeures calcul = CalculHeures.de(formule, facteurs);
		return new VolumeHeures(formule, facteurs, calcul.exact(), calcul.heures(), calcul.detail(), List.of());
	}
}
