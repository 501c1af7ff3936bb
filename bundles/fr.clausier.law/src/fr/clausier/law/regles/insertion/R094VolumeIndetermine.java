// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import java.util.List;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.calcul.FormuleHeures;
import fr.clausier.model.calcul.HeuresInsertion;
import fr.clausier.model.calcul.VolumeHeures;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Prestation;

/** The hours are known or can be computed: the general conditions ask for them in the particular documents. */
final class R094VolumeIndetermine extends RegleSurClause {

	private static final FaitBilingue EFFORT = new FaitBilingue("l'effort demandé (taux, heures, heures par tranche ou postes)",
			"the effort asked for (rate, hours, hours per amount ordered or jobs)");

	R094VolumeIndetermine() {
		super("R-094");
	}

	@Override
	void verifier(Prestation prestation, ClauseInsertion clause, ContexteRegle contexte, Signaleur signaleur) {
		List<FaitBilingue> manque = manque(prestation, clause);
		if (!manque.isEmpty()) {
			signaleur.signaler(clause, Effort.trait(clause), Map.of("objet", Portee.de(prestation), "article",
					ArticleCcag.de(contexte.marche()), "manque", FaitBilingue.enumerer(manque)));
		}
	}

	private static List<FaitBilingue> manque(Prestation prestation, ClauseInsertion clause) {
		if (Effort.trait(clause) == null) {
			return List.of(EFFORT);
		}
		VolumeHeures volume = HeuresInsertion.de(prestation).orElseThrow();
		// Hours per slice are a volume by themselves: the amount ordered is not known yet.
		return volume.manquants().stream()
				.filter(f -> volume.formule() != FormuleHeures.F3 || f.porteur() == clause.getParTranche())
				.map(MotsInsertion::nom).toList();
	}
}
