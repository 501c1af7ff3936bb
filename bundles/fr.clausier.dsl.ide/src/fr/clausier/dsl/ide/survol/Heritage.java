// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.survol;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/** What a lot takes from its purchase, in words. */
final class Heritage {

	private Heritage() {
	}

	/** One line; empty when the lot says everything itself. */
	static String de(Lot lot) {
		if (!(lot.eContainer() instanceof Marche marche)) {
			return "";
		}
		MarcheEffectif effective = MarcheEffectif.de(marche);
		Prestation own = effective.marche().getLots().stream().filter(l -> effective.original(l) == lot).findFirst().map(l -> (Prestation) l).orElse(lot);
		List<String> taken = new ArrayList<>();
		if (lot.getCriteres() == null && marche.getCriteres() != null) {
			taken.add("ses critères");
		}
		if (lot.getInsertion() == null && own.getInsertion() != null) {
			taken.add("sa clause d'insertion");
		} else if (lot.getInsertion() != null && marche.getInsertion() != null) {
			taken.add("ce que sa clause d'insertion ne dit pas");
		}
		nombre(own.getEngagements().size() - lot.getEngagements().size(), "engagement environnemental", "engagements environnementaux", taken);
		nombre(own.getClausesSociales().size() - lot.getClausesSociales().size(), "clause sociale", "clauses sociales", taken);
		nombre(own.getSpecifications().size() - lot.getSpecifications().size(), "spécification", "spécifications", taken);
		nombre(own.getLabels().size() - lot.getLabels().size(), "label", "labels", taken);
		if (lot.getPartMainOeuvre() == null && marche.getPartMainOeuvre() != null) {
			taken.add("la part de main d'œuvre (" + NombresFrancais.pourcent(marche.getPartMainOeuvre()) + ")");
		}
		if (lot.getCoutHoraire() == null && marche.getCoutHoraire() != null) {
			taken.add("le coût horaire (" + NombresFrancais.euros(marche.getCoutHoraire()) + ")");
		}
		return taken.isEmpty() ? "" : "Repris du marché\u00A0: " + String.join(", ", taken) + ".\n\n";
	}

	private static void nombre(int more, String one, String many, List<String> taken) {
		if (more > 0) {
			taken.add(more + "\u00A0" + (more == 1 ? one : many));
		}
	}
}
