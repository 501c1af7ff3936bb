// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.execution;

import fr.clausier.law.regles.Acheteurs;
import fr.clausier.law.regles.Procedures;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.Variantes;

/** What the law reads in a purchase that does not speak of variants (R2151-8). */
enum SilenceVariantes {
	/** The purchase speaks, or nobody is invited to tender. */
	SANS_OBJET,
	INTERDIT, AUTORISE,
	/** The procedure is not known yet. */
	SELON_PROCEDURE;

	static SilenceVariantes de(Marche marche) {
		if (marche.getVariantes() != Variantes.NON_PRECISE || marche.getProcedure() == Procedure.GRE_AGRE) {
			return SANS_OBJET;
		}
		if (marche.getProcedure() == Procedure.MAPA || Acheteurs.entiteAdjudicatrice(marche)) {
			return AUTORISE;
		}
		return Procedures.formalisee(marche) ? INTERDIT : SELON_PROCEDURE;
	}

	/** Whether minimum requirements are written. */
	static boolean exigences(Marche marche) {
		return marche.getExigencesVariantes() != null && !marche.getExigencesVariantes().isBlank();
	}
}
