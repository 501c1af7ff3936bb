// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__MODALITES;

import java.util.List;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Modalite;
import fr.clausier.model.strategie.Prestation;

/** The contractor chooses between several ways to realise the hours. */
final class R099ModaliteUnique extends RegleSurClause {

	R099ModaliteUnique() {
		super("R-099");
	}

	@Override
	void verifier(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte, Signaleur signaleur) {
		List<Modalite> modalites = clause.getModalites().stream().distinct().toList();
		if (modalites.size() == 1) {
			signaleur.signaler(clause, CLAUSE_INSERTION__MODALITES, Map.of("modalite", MotsInsertion.nom(modalites.get(0))));
		}
	}
}
