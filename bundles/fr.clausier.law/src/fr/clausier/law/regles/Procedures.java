// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles;

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

	/** Whether a notice is due or announced: formal procedure, or a publication medium that is written. */
	public static boolean avisPublie(Marche marche) {
		return formalisee(marche)
				|| marche.getProcedure() == Procedure.MAPA && !marche.getPublicites().isEmpty();
	}
}
