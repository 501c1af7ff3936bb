// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.completude;

import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.law.ContexteRegle;
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
			manque(signaleur, marche, StrategiePackage.Literals.MARCHE__ACHETEUR, "l'acheteur");
		} else if (Acheteurs.connu(marche) && Acheteurs.type(marche) == TypeAcheteur.NON_PRECISE) {
			signaleur.signaler(marche.getAcheteur(), StrategiePackage.Literals.ACHETEUR__TYPE, Map.of("fait", "le type de l'acheteur"));
		}
		if (marche.getNature() == NatureMarche.NON_PRECISE) {
			manque(signaleur, marche, StrategiePackage.Literals.MARCHE__NATURE, "la nature du marché");
		}
		if (marche.getProcedure() == Procedure.NON_PRECISE) {
			manque(signaleur, marche, StrategiePackage.Literals.MARCHE__PROCEDURE, "la procédure");
		}
	}

	private static void manque(Signaleur signaleur, Marche marche, EStructuralFeature trait, String fait) {
		signaleur.signaler(marche, trait, Map.of("fait", fait));
	}
}
