// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import java.math.BigDecimal;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Prestation;

/** An effort above usual practice may restrict competition. */
final class R096EffortTresEleve extends RegleSurClause {

	private static final BigDecimal USAGE = BigDecimal.valueOf(20);

	R096EffortTresEleve() {
		super("R-096");
	}

	@Override
	void verifier(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte, Signaleur signaleur) {
		// Where the object of the purchase is insertion itself, all of the labour may be.
		if (contexte.marche().isObjetInsertion()) {
			return;
		}
		Effort.taux(prestation).filter(taux -> taux.compareTo(USAGE) > 0)
				.ifPresent(taux -> signaleur.signaler(clause, Effort.trait(clause),
						Map.of("objet", Portee.de(prestation), "taux", FaitBilingue.pourcent(taux))));
	}
}
