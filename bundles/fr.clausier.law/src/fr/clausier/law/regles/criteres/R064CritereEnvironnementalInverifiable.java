// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__TITRE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__TYPE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.TypeCritere;

/** An environmental criterion says what is measured and what proves it. */
final class R064CritereEnvironnementalInverifiable extends RegleSurCritere {

	R064CritereEnvironnementalInverifiable() {
		super("R-064");
	}

	@Override
	void verifier(Critere critere, JeuEnUsage jeu, Signaleur signaleur) {
		if (critere.getType() != TypeCritere.ENVIRONNEMENT) {
			return;
		}
		List<String> manque = new ArrayList<>();
		if (critere.getUnite() == null && critere.getMethode() == null) {
			manque.add("l'unité ou la méthode de mesure");
		}
		if (critere.getPreuves().isEmpty()) {
			manque.add("le justificatif");
		}
		if (!manque.isEmpty()) {
			signaleur.signaler(critere, critere.getTitre() == null ? CRITERE__TYPE : CRITERE__TITRE,
					Map.of("critere", ElementJuge.intitule(critere), "manque", String.join(" ni ", manque)));
		}
	}
}
