// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles;

import fr.clausier.law.FaitBilingue;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Procedure;

/** What rules ask about the award procedure. */
public final class Procedures {

	private Procedures() {
	}

	/** Whether the procedure is a formal one (L2124-1 and following; innovation partnerships, L2172-3, use one). */
	public static boolean formalisee(Marche marche) {
		return switch (marche.getProcedure()) {
			case AOO, AOR, NEGOCIATION, DIALOGUE, PARTENARIAT_INNOVATION -> true;
			default -> false;
		};
	}

	/** The procedure as the messages name it: "appel d'offres ouvert", "open procedure". */
	public static FaitBilingue nom(Marche marche) {
		Procedure procedure = marche.getProcedure();
		return new FaitBilingue(procedure.getLiteral(), switch (procedure) {
			case NON_PRECISE -> "not stated";
			case GRE_AGRE -> "procedure without publicity or competition";
			case MAPA -> "adapted procedure";
			case AOO -> "open procedure";
			case AOR -> "restricted procedure";
			case NEGOCIATION -> "procedure with negotiation";
			case DIALOGUE -> "competitive dialogue";
			case PARTENARIAT_INNOVATION -> "innovation partnership";
		});
	}

	/** Whether a notice is due or announced: formal procedure, or a publication medium that is written. */
	public static boolean avisPublie(Marche marche) {
		return formalisee(marche)
				|| marche.getProcedure() == Procedure.MAPA && !marche.getPublicites().isEmpty();
	}
}
