// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__TEXTE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_SOCIALE__TEXTE;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.ClauseSociale;
import fr.clausier.model.strategie.Prestation;

/** What the buyer adds in words obliges the contractor. */
final class R112RedactionMolle implements Regle {

	@Override
	public String id() {
		return "R-112";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		for (Prestation prestation : contexte.prestations()) {
			ClauseInsertion insertion = prestation.getInsertion();
			if (insertion != null) {
				verifier(insertion, CLAUSE_INSERTION__TEXTE, insertion.getTexte(), signaleur);
			}
			for (ClauseSociale clause : prestation.getClausesSociales()) {
				verifier(clause, CLAUSE_SOCIALE__TEXTE, clause.getTexte(), signaleur);
			}
		}
	}

	private static void verifier(EObject clause, EStructuralFeature trait, String texte, Signaleur signaleur) {
		Faculte.trouver(texte).ifPresent(mot -> signaleur.signaler(clause, trait, Map.of("mot", mot)));
	}
}
