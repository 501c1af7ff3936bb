// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.JEU_CRITERES__MODE;

import java.util.Map;

import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Procedures;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.ModeCriteres;
import fr.clausier.model.strategie.Procedure;

/** Under adapted procedure ranking is allowed but says less than weights. */
final class R049HierarchieEnAdaptee extends RegleSurJeu {

	R049HierarchieEnAdaptee() {
		super("R-049");
	}

	@Override
	void verifier(JeuEnUsage jeu, Signaleur signaleur) {
		if (jeu.jeu().getMode() == ModeCriteres.HIERARCHISE && jeu.unique() == null
				&& adaptee(jeu) && jeu.enConcurrence()) {
			signaleur.signaler(jeu.jeu(), JEU_CRITERES__MODE, Map.of("objet", jeu.objet()));
		}
	}

	/** The small lots of a formal procedure are placed under adapted procedure too (R2123-1 2°). */
	private static boolean adaptee(JeuEnUsage jeu) {
		Marche marche = jeu.contexte().marche();
		return marche.getProcedure() == Procedure.MAPA || Procedures.formalisee(marche) && jeu.petitsLots();
	}
}
