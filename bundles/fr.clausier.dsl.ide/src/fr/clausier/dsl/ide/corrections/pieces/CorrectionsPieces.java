// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.pieces;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.Famille;
import fr.clausier.dsl.ide.corrections.MotsRemplaces;
import fr.clausier.dsl.ide.corrections.Registre;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** */
public final class CorrectionsPieces implements Famille {

	@Override
	public void inscrire(Registre registre) {
		registre.pour("R-182", CorrectionsPieces::declarer).pour("R-183", MotsRemplaces::remplacer).pour("R-184", MotsRemplaces::remplacer).pour("R-185", MotsRemplaces::remplacer);
	}

	private static void declarer(Cas cas) {
		String article = cas.fait("article");
		Marche marche = cas.marche();
		if (marche != null && !article.isEmpty()) {
			cas.proposer("Déclarer la dérogation à l'article " + article + " du CCAG", "Dérogation déclarée : relisez la stipulation.", "Declare the departure from article " + article,
					r -> r.ajouter(marche, Literals.MARCHE__DEROGATIONS_CCAG, "déroge au ccag article " + article + " " + Valeurs.chaine(cas.fait("trouve").strip())));
		}
	}
}
