// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__REFUS_ADMIS;

import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.law.ContexteRegle;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Prestation;

/** Candidates are told that refusing the clause makes their offer irregular. */
final class R114RefusNonSanctionne extends RegleSurClauses {

	R114RefusNonSanctionne() {
		super("R-114");
	}

	@Override
	boolean fautive(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte) {
		return clause.isRefusAdmis();
	}

	@Override
	EStructuralFeature trait() {
		return CLAUSE_INSERTION__REFUS_ADMIS;
	}
}
