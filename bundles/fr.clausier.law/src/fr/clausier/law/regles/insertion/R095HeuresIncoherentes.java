// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__HEURES;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.calcul.HeuresInsertion;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Prestation;

/** Hours and rate, when both are written, say the same thing within a tenth. */
final class R095HeuresIncoherentes extends RegleSurClause {

	R095HeuresIncoherentes() {
		super("R-095");
	}

	@Override
	void verifier(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte, Signaleur signaleur) {
		if (clause.getHeures() == null) {
			return;
		}
		HeuresInsertion.selonLeTaux(prestation).filter(v -> v.calculable() && v.heures() > 0).ifPresent(calcul -> {
			long ecart = Math.abs(clause.getHeures() - calcul.heures());
			if (ecart * 10 > calcul.heures()) {
				signaleur.signaler(clause, CLAUSE_INSERTION__HEURES, Map.of("objet", Portee.de(prestation), "heures",
						clause.getHeures(), "calcul", calcul.heures()));
			}
		});
	}
}
