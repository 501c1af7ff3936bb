// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.entretien;

import java.util.Arrays;

import org.eclipse.osgi.util.NLS;

import fr.clausier.app.accueil.Textes;
import fr.clausier.dsl.ide.entretien.Besoins;
import fr.clausier.law.ProcedureProposee;
import fr.clausier.model.strategie.Procedure;

/** The procedure that the thresholds of the day call for, with why; another may be chosen. */
final class PageProcedure extends PageEntretien {

	private static final Procedure[] TOUTES = Arrays.stream(Procedure.values()).filter(p -> p != Procedure.NON_PRECISE).toArray(Procedure[]::new);

	PageProcedure() {
		super("procedure", Textes.pageProcedure, Textes.pageProcedureAide);
	}

	@Override
	void questions(Champs champs) {
		Besoins needs = assistant().besoins();
		ProcedureProposee proposed = needs.proposee();
		champs.phrase(NLS.bind(Textes.proposee, proposed.procedure().getLiteral()));
		champs.phrase(proposed.pourquoi());
		if (!proposed.source().isEmpty()) {
			champs.phrase(NLS.bind(Textes.source, proposed.source()));
		}
		champs.choix(Textes.qProcedure, TOUTES, p -> p == proposed.procedure() ? NLS.bind(Textes.laProposee, p.getLiteral()) : p.getLiteral(),
				brouillon().procedure == null ? proposed.procedure() : brouillon().procedure, v -> {
					brouillon().procedure = v == proposed.procedure() ? null : v;
					repondu(null);
				});
		champs.phrase(Textes.procedureExceptions);
	}
}
