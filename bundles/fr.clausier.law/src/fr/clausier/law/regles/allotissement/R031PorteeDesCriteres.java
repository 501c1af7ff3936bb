// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import java.util.List;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage;

/** Criteria written for the purchase say whether they are common to the lots. */
final class R031PorteeDesCriteres implements Regle {

	@Override
	public String id() {
		return "R-031";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		JeuCriteres jeu = marche.getCriteres();
		if (jeu == null || jeu.isCommuns()) {
			return;
		}
		List<Lot> muets = marche.getLots().stream().filter(lot -> lot.getCriteres() == null).toList();
		if (!muets.isEmpty()) {
			signaleur.signaler(jeu, StrategiePackage.Literals.JEU_CRITERES__COMMUNS,
					Map.of("contrats", Portee.de(muets, contexte.prestations())));
		}
	}
}
