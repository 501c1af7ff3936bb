// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__HEURES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__HEURES_ANNUELLES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__HEURES_TOTALES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__PAR_TRANCHE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__POSTES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__TAUX;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.model.calcul.HeuresInsertion;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Prestation;

/** How much of the labour an insertion clause takes, and where the clause writes it. */
final class Effort {

	private static final BigDecimal CENT = BigDecimal.valueOf(100);

	private Effort() {
	}

	/** Share of the labour, percent: the rate that is written, else the one that the hours imply; empty when unknown. */
	static Optional<BigDecimal> taux(Prestation prestation) {
		ClauseInsertion clause = prestation.getInsertion();
		return switch (HeuresInsertion.formule(clause)) {
			case F1, F2, F5 -> Optional.ofNullable(clause.getTaux());
			case SAISIE, F3, F4 -> HeuresInsertion.heures(prestation).flatMap(h -> implicite(prestation, clause, h));
		};
	}

	private static Optional<BigDecimal> implicite(Prestation prestation, ClauseInsertion clause, long heures) {
		Integer totales = clause.getHeuresTotales();
		if (totales != null && totales > 0) {
			return Optional.of(BigDecimal.valueOf(heures).multiply(CENT).divide(BigDecimal.valueOf(totales), 2,
					RoundingMode.HALF_UP));
		}
		return HeuresInsertion.tauxImplicite(prestation, heures);
	}

	/** Feature that holds the effort; null when the clause states none. */
	static EStructuralFeature trait(ClauseInsertion clause) {
		return Stream.of(CLAUSE_INSERTION__HEURES, CLAUSE_INSERTION__PAR_TRANCHE, CLAUSE_INSERTION__POSTES,
				CLAUSE_INSERTION__TAUX, CLAUSE_INSERTION__HEURES_ANNUELLES, CLAUSE_INSERTION__HEURES_TOTALES)
				.filter(clause::eIsSet).findFirst().orElse(null);
	}
}
