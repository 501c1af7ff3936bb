// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.assistances;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.insertion.Clauses;
import fr.clausier.dsl.ide.corrections.insertion.Tranches;
import fr.clausier.dsl.ide.retouches.Noeuds;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.calcul.FormuleHeures;
import fr.clausier.model.calcul.HeuresInsertion;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Says the effort of an insertion clause another way: rate, hours, hours for each slice of the amount. */
final class EffortAutrement {

	private EffortAutrement() {
	}

	static void proposer(Cas cas) {
		ClauseInsertion clause = cas.dans(ClauseInsertion.class);
		Prestation contract = clause == null || clause.isCommune() ? null : Clauses.effective(cas, clause);
		if (contract == null) {
			return;
		}
		EStructuralFeature written = ecrit(clause);
		FormuleHeures formula = HeuresInsertion.formule(contract.getInsertion());
		Long hours = HeuresInsertion.heures(contract).filter(h -> h > 0).orElse(null);
		BigDecimal amount = Montants.estimation(contract).filter(a -> a.signum() > 0).orElse(null);
		if (written == null || hours == null) {
			return;
		}
		if (formula != FormuleHeures.SAISIE) {
			remplacer(cas, clause, written, Valeurs.heures(hours), formula == FormuleHeures.F3 ? "les heures par tranche" : formula == FormuleHeures.F4 ? "les postes" : "le taux");
			return;
		}
		HeuresInsertion.tauxImplicite(contract, hours).filter(rate -> rate.signum() > 0)
				.ifPresent(rate -> remplacer(cas, clause, written, Valeurs.pourcent(rate), "les heures"));
		if (amount != null) {
			remplacer(cas, clause, written, Tranches.de(hours, amount).texte(), "les heures");
		}
	}

	/** The feature that stands beside the word « insertion »: the one that can give way to another. */
	private static EStructuralFeature ecrit(ClauseInsertion clause) {
		if (Noeuds.mot(clause, "taux") != null) {
			return null;
		}
		for (EStructuralFeature one : new EStructuralFeature[] { Literals.CLAUSE_INSERTION__HEURES, Literals.CLAUSE_INSERTION__PAR_TRANCHE,
				Literals.CLAUSE_INSERTION__POSTES, Literals.CLAUSE_INSERTION__TAUX }) {
			if (!Noeuds.de(clause, one).isEmpty()) {
				return one;
			}
		}
		return null;
	}

	private static void remplacer(Cas cas, EObject clause, EStructuralFeature feature, String text, String what) {
		cas.proposer("Remplacer " + what + " par " + text, "Effort : " + text + ".", "Say the effort as « " + text + " »", r -> r.remplacer(clause, feature, text));
	}
}
