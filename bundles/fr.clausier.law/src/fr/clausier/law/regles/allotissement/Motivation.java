// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import java.util.Optional;

import fr.clausier.law.FaitBilingue;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.law.regles.Procedures;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.MotifNonAllotissement;
import fr.clausier.model.strategie.NonAllotissement;

/** The decision not to divide a purchase, when it must be motivated: a global contract need not (L2171-1). */
final class Motivation {

	private Motivation() {
	}

	/** The decision; empty when there is none or when the contract is a global one. */
	static Optional<NonAllotissement> decision(Marche marche) {
		return marche.isMarcheGlobal() ? Optional.empty() : Optional.ofNullable(marche.getNonAllotissement());
	}

	/** Whether the decision names any reason, be it outside the closed list. */
	static boolean motivee(NonAllotissement decision) {
		return decision.getMotif() != MotifNonAllotissement.NON_PRECISE || motifLibre(decision);
	}

	/** Whether the reason is typed freely instead of being one of the closed list. */
	static boolean motifLibre(NonAllotissement decision) {
		return decision.getMotifLibre() != null && !decision.getMotifLibre().isBlank();
	}

	/** Where the reasons are written, as the end of a sentence (R2113-2, R2113-3). */
	static FaitBilingue place(Marche marche) {
		if (!Procedures.formalisee(marche)) {
			return new FaitBilingue("dans les documents de la procédure que l'acheteur conserve", "in the documents of the procedure that the buyer keeps");
		}
		return Acheteurs.entiteAdjudicatrice(marche)
				? new FaitBilingue("parmi les informations que l'entité adjudicatrice conserve", "among the records that the contracting entity keeps")
				: new FaitBilingue("dans les documents de la consultation ou le rapport de présentation",
						"in the consultation documents or the award report");
	}
}
