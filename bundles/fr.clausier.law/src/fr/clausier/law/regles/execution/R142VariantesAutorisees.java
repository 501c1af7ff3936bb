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

/** Where silence allows variants, it does so without the requirements that must go with them. */
final class R142VariantesAutorisees implements Regle {

	private static final FaitBilingue ADAPTEE = new FaitBilingue("en procédure adaptée", "in an adapted procedure");
	private static final FaitBilingue ENTITE = new FaitBilingue("pour une entité adjudicatrice", "for a contracting entity");

	@Override
	public String id() {
		return "R-142";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		if (SilenceVariantes.de(marche) == SilenceVariantes.AUTORISE && !SilenceVariantes.exigences(marche)) {
			signaleur.signaler(marche, MARCHE__VARIANTES, Map.of("cas", marche.getProcedure() == Procedure.MAPA ? ADAPTEE : ENTITE));
		}
	}
}
