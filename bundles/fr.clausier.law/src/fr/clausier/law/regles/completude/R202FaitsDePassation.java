// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.completude;

import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.StrategiePackage;
import fr.clausier.model.strategie.TypeAcheteur;

/** Without buyer, nature or procedure most rules on thresholds cannot be checked: silence would deceive. */
final class R202FaitsDePassation implements Regle {

	@Override
	public String id() {
		return "R-202";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		if (marche.getAcheteur() == null) {
			manque(signaleur, marche, StrategiePackage.Literals.MARCHE__ACHETEUR, new FaitBilingue("l'acheteur", "the buyer"));
		} else if (Acheteurs.connu(marche) && Acheteurs.type(marche) == TypeAcheteur.NON_PRECISE) {
			signaleur.signaler(marche.getAcheteur(), StrategiePackage.Literals.ACHETEUR__TYPE,
					Map.of("fait", new FaitBilingue("le type de l'acheteur", "the kind of buyer")));
		}
		if (marche.getNature() == NatureMarche.NON_PRECISE) {
			manque(signaleur, marche, StrategiePackage.Literals.MARCHE__NATURE, new FaitBilingue("la nature du marché", "the nature of the contract"));
		}
		if (marche.getProcedure() == Procedure.NON_PRECISE) {
			manque(signaleur, marche, StrategiePackage.Literals.MARCHE__PROCEDURE, new FaitBilingue("la procédure", "the procedure"));
		}
	}

	private static void manque(Signaleur signaleur, Marche marche, EStructuralFeature trait, FaitBilingue fait) {
		signaleur.signaler(marche, trait, Map.of("fait", fait));
	}
}
