// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.execution;

import static fr.clausier.model.strategie.StrategiePackage.Literals.MARCHE__VARIANTES;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Marche;

/** Candidates do not have to guess whether variants are allowed. */
final class R137VariantesNonPrecisees implements Regle {

	private static final FaitBilingue INTERDITES = new FaitBilingue("le silence les interdit dans cette procédure formalisée", "silence forbids them in this formal procedure");
	private static final FaitBilingue AUTORISEES = new FaitBilingue("le silence les autorise ici, et vous en écrivez les exigences",
			"silence allows them here, and you write their requirements");
	private static final FaitBilingue SELON = new FaitBilingue("le silence les interdit en procédure formalisée et les autorise en procédure adaptée",
			"silence forbids them in a formal procedure and allows them in an adapted one");

	@Override
	public String id() {
		return "R-137";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		FaitBilingue effet = switch (SilenceVariantes.de(marche)) {
			case INTERDIT -> INTERDITES;
			case SELON_PROCEDURE -> SELON;
			// Without requirements, R-142 says more.
			case AUTORISE -> SilenceVariantes.exigences(marche) ? AUTORISEES : null;
			case SANS_OBJET -> null;
		};
		if (effet != null) {
			signaleur.signaler(marche, MARCHE__VARIANTES, Map.of("effet", effet));
		}
	}
}
