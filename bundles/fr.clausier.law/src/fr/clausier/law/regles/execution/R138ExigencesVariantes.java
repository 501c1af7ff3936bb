// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.execution;

import static fr.clausier.model.strategie.StrategiePackage.Literals.MARCHE__VARIANTES;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.Variantes;

/** Variants that are allowed or required have minimum requirements. */
final class R138ExigencesVariantes implements Regle {

	private static final FaitBilingue AUTORISEES = new FaitBilingue("autorisées", "allowed");
	private static final FaitBilingue EXIGEES = new FaitBilingue("exigées", "required");

	@Override
	public String id() {
		return "R-138";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		boolean ouvertes = marche.getVariantes() == Variantes.AUTORISEES || marche.getVariantes() == Variantes.EXIGEES;
		if (ouvertes && marche.getProcedure() != Procedure.GRE_AGRE && !SilenceVariantes.exigences(marche)) {
			signaleur.signaler(marche, MARCHE__VARIANTES, Map.of("regime", marche.getVariantes() == Variantes.AUTORISEES ? AUTORISEES : EXIGEES));
		}
	}
}
