// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__TITRE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__TYPE;

import java.util.Map;

import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Critere;

/** A criterion says what will be appreciated. */
final class R060CritereSansElements extends RegleSurCritere {

	R060CritereSansElements() {
		super("R-060");
	}

	@Override
	void verifier(Critere critere, JeuEnUsage jeu, Signaleur signaleur) {
		// Sub-criteria, a method, a unit of measure or a label say it as well as a list of elements.
		boolean defini = !critere.getElements().isEmpty() || !critere.getSousCriteres().isEmpty()
				|| critere.getMethode() != null || critere.getUnite() != null || critere.isHeuresSupplementaires()
				|| !critere.getLabels().isEmpty();
		if (!ElementJuge.prixOuCout(critere.getType()) && !defini) {
			signaleur.signaler(critere, critere.getTitre() == null ? CRITERE__TYPE : CRITERE__TITRE,
					Map.of("critere", ElementJuge.nom(critere)));
		}
	}
}
