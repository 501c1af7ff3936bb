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
import fr.clausier.model.strategie.TypeNpnru;

/** Operations of the ANRU reserve a minimum share of the hours. */
final class R107CharteAnru extends RegleSurClause {

	private static final BigDecimal TRAVAUX = BigDecimal.valueOf(5);
	private static final BigDecimal GESTION_URBAINE = BigDecimal.TEN;

	private static final FaitBilingue OPERATION_TRAVAUX = new FaitBilingue("les travaux", "works");
	private static final FaitBilingue OPERATION_GESTION = new FaitBilingue("la gestion urbaine de proximité", "local urban management");

	R107CharteAnru() {
		super("R-107");
	}

	@Override
	void verifier(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte, Signaleur signaleur) {
		if (clause.getNpnru() == TypeNpnru.NON) {
			return;
		}
		boolean travaux = clause.getNpnru() == TypeNpnru.TRAVAUX;
		BigDecimal minimum = travaux ? TRAVAUX : GESTION_URBAINE;
		Effort.taux(prestation).filter(taux -> taux.compareTo(minimum) < 0)
				.ifPresent(taux -> signaleur.signaler(clause, Effort.trait(clause),
						Map.of("objet", Portee.de(prestation), "taux", FaitBilingue.pourcent(taux), "minimum",
								FaitBilingue.pourcent(minimum), "operation",
								travaux ? OPERATION_TRAVAUX : OPERATION_GESTION)));
	}
}
