// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import java.util.List;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Prestation;

/** In cleaning services the effort bears on newly assigned hours only (F5). */
final class R106PersonnelRepris extends RegleSurClause {

	/** Cleaning and sanitation services in the common procurement vocabulary. */
	private static final String NETTOYAGE = "909";

	R106PersonnelRepris() {
		super("R-106");
	}

	@Override
	void verifier(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		if (marche.getNature() != NatureMarche.SERVICES || clause.getHeuresReprises() != null) {
			return;
		}
		List<String> codes = prestation.getCpv().isEmpty() ? marche.getCpv() : prestation.getCpv();
		codes.stream().filter(code -> code.strip().startsWith(NETTOYAGE)).findFirst()
				.ifPresent(code -> signaleur.signaler(clause, Effort.trait(clause),
						Map.of("objet", Portee.de(prestation), "cpv", code.strip())));
	}
}
