// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.insertion;

import java.util.List;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Who helps to find the people: one of those that the folder declares, else one to declare. */
final class Facilitateurs {

	private static final int MAX = 5;
	private static final String NOUVEAU = "MonFacilitateur";

	private Facilitateurs() {
	}

	static void designer(Cas cas) {
		List<ClauseInsertion> clauses = Clauses.sans(cas, c -> c.getFacilitateur() == null);
		if (clauses.isEmpty()) {
			return;
		}
		List<String> known = cas.noms(clauses.get(0), Literals.CLAUSE_INSERTION__FACILITATEUR);
		known.stream().limit(MAX).forEach(name -> cas.proposer("Désigner " + name + " comme facilitateur", "Facilitateur désigné : " + name + ".", "Name " + name + " as the facilitator",
				r -> clauses.forEach(c -> r.fixer(c, Literals.CLAUSE_INSERTION__FACILITATEUR, "facilitateur", name))));
		if (!known.contains(NOUVEAU)) {
			cas.proposer("Déclarer un facilitateur ou un référent à remplir, et le désigner", "Facilitateur déclaré à la fin du fichier : remplissez-le.",
					"Declare a facilitator to fill in, and name it", r -> {
						clauses.forEach(c -> r.fixer(c, Literals.CLAUSE_INSERTION__FACILITATEUR, "facilitateur", NOUVEAU));
						r.elementALaFin(clauses.get(0), "facilitateur " + NOUVEAU + " " + Champ.texte("nom du facilitateur ou du référent") + " {\n    courriel "
								+ Champ.texte("courriel") + "\n    téléphone " + Champ.texte("téléphone") + "\n}");
					});
		}
	}
}
