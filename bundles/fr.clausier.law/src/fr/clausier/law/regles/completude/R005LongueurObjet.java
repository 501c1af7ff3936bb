// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.completude;

import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage;

/** The object fits in the field of the open data; the title stands for it when absent. */
final class R005LongueurObjet implements Regle {

	private static final int LIMITE = 1000;

	@Override
	public String id() {
		return "R-005";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		boolean ecrit = marche.getObjet() != null;
		String objet = ecrit ? marche.getObjet() : marche.getTitre();
		if (objet != null && objet.codePointCount(0, objet.length()) > LIMITE) {
			EAttribute trait = ecrit ? StrategiePackage.Literals.MARCHE__OBJET : StrategiePackage.Literals.ELEMENT__TITRE;
			signaleur.signaler(marche, trait, Map.of("longueur", objet.codePointCount(0, objet.length())));
		}
	}
}
