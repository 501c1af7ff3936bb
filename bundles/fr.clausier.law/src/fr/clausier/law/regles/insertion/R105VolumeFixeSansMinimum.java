// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__HEURES;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Prestation;

/** In a framework agreement without minimum a fixed volume of hours rests on nothing. */
final class R105VolumeFixeSansMinimum extends RegleSurClause {

	R105VolumeFixeSansMinimum() {
		super("R-105");
	}

	@Override
	void verifier(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte, Signaleur signaleur) {
		AccordCadre accord = contexte.marche().getAccordCadre();
		boolean sansMinimum = accord != null && (accord.getMinimum() == null || accord.getMinimum().signum() == 0);
		if (sansMinimum && clause.getHeures() != null && clause.getParTranche() == null) {
			signaleur.signaler(clause, CLAUSE_INSERTION__HEURES,
					Map.of("objet", Portee.de(prestation), "heures", clause.getHeures()));
		}
	}
}
