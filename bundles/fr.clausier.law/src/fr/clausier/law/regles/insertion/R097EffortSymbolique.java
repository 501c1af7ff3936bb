// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import java.math.BigDecimal;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.OuiNon;
import fr.clausier.model.strategie.Prestation;

/** An effort below one percent helps nobody unless hours are pooled. */
final class R097EffortSymbolique extends RegleSurClause {

	private static final BigDecimal USAGE = BigDecimal.ONE;

	R097EffortSymbolique() {
		super("R-097");
	}

	@Override
	void verifier(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte, Signaleur signaleur) {
		if (clause.getGlobalisation() != OuiNon.OUI) {
			Effort.taux(prestation).filter(taux -> taux.signum() > 0 && taux.compareTo(USAGE) < 0)
					.ifPresent(taux -> signaleur.signaler(clause, Effort.trait(clause),
							Map.of("objet", Portee.de(prestation), "taux", FaitBilingue.pourcent(taux))));
		}
	}
}
