// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__TITRE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__TYPE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.TypeCritere;

/** An environmental criterion says what is measured and what proves it. */
final class R064CritereEnvironnementalInverifiable extends RegleSurCritere {

	private static final FaitBilingue MESURE = new FaitBilingue("l'unité ou la méthode de mesure", "the unit or method of measurement");
	private static final FaitBilingue JUSTIFICATIF = new FaitBilingue("le justificatif", "the evidence required");
	private static final FaitBilingue NI_L_UN_NI_L_AUTRE = FaitBilingue.de("{mesure} ni {justificatif}", "{mesure} or {justificatif}",
			Map.of("mesure", MESURE, "justificatif", JUSTIFICATIF));

	R064CritereEnvironnementalInverifiable() {
		super("R-064");
	}

	@Override
	void verifier(Critere critere, JeuEnUsage jeu, Signaleur signaleur) {
		if (critere.getType() != TypeCritere.ENVIRONNEMENT) {
			return;
		}
		List<FaitBilingue> manque = new ArrayList<>();
		if (critere.getUnite() == null && critere.getMethode() == null) {
			manque.add(MESURE);
		}
		// A label proves that its own specifications are met (R2111-12 and following).
		if (critere.getPreuves().isEmpty() && critere.getLabels().isEmpty()) {
			manque.add(JUSTIFICATIF);
		}
		if (!manque.isEmpty()) {
			signaleur.signaler(critere, critere.getTitre() == null ? CRITERE__TYPE : CRITERE__TITRE,
					Map.of("critere", ElementJuge.nom(critere), "manque", manque.size() == 1 ? manque.get(0) : NI_L_UN_NI_L_AUTRE));
		}
	}
}
