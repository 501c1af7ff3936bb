// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.donnees;

import static fr.clausier.model.strategie.StrategiePackage.Literals.AVIS_EUROPEEN__SOUS_TYPE;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.AvisEuropeen;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.TypePonderation;

/** A weight is given with the way to read it (BT-5421 with BT-541). */
final class R169TypePonderation extends RegleSurAvis {

	R169TypePonderation() {
		super("R-169");
	}

	@Override
	void verifier(AvisEuropeen avis, ContexteRegle contexte, Signaleur signaleur) {
		boolean poids = contexte.prestations().stream().map(Lots::criteresDe).anyMatch(R169TypePonderation::pondere);
		if (poids && avis.getTypePonderation() == TypePonderation.NON_PRECISE) {
			signaleur.signaler(avis, AVIS_EUROPEEN__SOUS_TYPE);
		}
	}

	private static boolean pondere(JeuCriteres jeu) {
		return jeu != null && jeu.getCriteres().stream().anyMatch(c -> Ponderations.poids(c).signum() > 0);
	}
}
