// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import java.util.List;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.calcul.HeuresInsertion;
import fr.clausier.model.strategie.OuiNon;
import fr.clausier.model.strategie.Prestation;

/** Few hours or little time make a poor path, unless hours are pooled. */
final class R108ParcoursTropCourt implements Regle {

	private static final long HEURES = 100;
	private static final int MOIS = 3;

	@Override
	public String id() {
		return "R-108";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		List<Prestation> isolees = contexte.prestations().stream()
				.filter(p -> p.getInsertion() != null && p.getInsertion().getGlobalisation() != OuiNon.OUI).toList();
		Integer duree = contexte.marche().getDureeMois();
		if (duree != null && duree < MOIS && !isolees.isEmpty()) {
			// The duration is that of the purchase: one sentence for all its clauses.
			signaler(isolees.get(0), FaitBilingue.de("Durée de {n} mois", duree == 1 ? "A duration of {n} month" : "A duration of {n} months", Map.of("n", duree)),
					Portee.de(isolees, contexte.prestations()), signaleur);
			return;
		}
		for (Prestation prestation : isolees) {
			HeuresInsertion.heures(prestation).filter(h -> h < HEURES).ifPresent(h -> signaler(prestation,
					FaitBilingue.de("Volume de {heures}", "A volume of {heures}", Map.of("heures", FaitBilingue.heures(h))), Portee.de(prestation), signaleur));
		}
	}

	private static void signaler(Prestation prestation, FaitBilingue constat, FaitBilingue objet, Signaleur signaleur) {
		signaleur.signaler(prestation.getInsertion(), Effort.trait(prestation.getInsertion()),
				Map.of("constat", constat, "objet", objet));
	}
}
