// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.spaser;

import static fr.clausier.model.strategie.StrategiePackage.Literals.MARCHE__ACHETEUR;

import java.util.List;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.Objectif;
import fr.clausier.model.strategie.Spaser;

/** A purchase serves one objective at least of the scheme in force. */
final class R155SansContribution implements Regle {

	@Override
	public String id() {
		return "R-155";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		if (contexte.prestations().isEmpty()) {
			return;
		}
		for (Spaser spaser : Schemas.enCours(contexte)) {
			List<Indicateur> indicateurs = Schemas.objectifs(spaser).stream().map(Objectif::getIndicateur).filter(Contributions::dependDuProjet).distinct().toList();
			if (!indicateurs.isEmpty() && indicateurs.stream().noneMatch(i -> Contributions.apporte(contexte.marche(), i))) {
				signaleur.signaler(contexte.marche(), MARCHE__ACHETEUR, Map.of("schema", Schemas.nom(spaser),
						"objectifs", FaitBilingue.enumerer(indicateurs.stream().map(Contributions::nom).toList())));
			}
		}
	}
}
