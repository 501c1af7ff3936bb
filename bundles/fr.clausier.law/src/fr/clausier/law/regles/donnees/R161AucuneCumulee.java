// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.donnees;

import static fr.clausier.model.strategie.StrategiePackage.Literals.DONNEES_ESSENTIELLES__CONSIDERATIONS_ENVIRONNEMENTALES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.DONNEES_ESSENTIELLES__CONSIDERATIONS_SOCIALES;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.ConsiderationEnvironnementale;
import fr.clausier.model.strategie.ConsiderationSociale;
import fr.clausier.model.strategie.DonneesEssentielles;
import fr.clausier.model.strategie.Prestation;

/** « None » stands alone. */
final class R161AucuneCumulee extends RegleSurDonnees {

	R161AucuneCumulee() {
		super("R-161");
	}

	@Override
	void verifier(Prestation contrat, DonneesEssentielles donnees, ContexteRegle contexte, Signaleur signaleur) {
		if (donnees.getConsiderationsSociales().size() > 1 && donnees.getConsiderationsSociales().contains(ConsiderationSociale.AUCUNE)) {
			signaleur.signaler(donnees, DONNEES_ESSENTIELLES__CONSIDERATIONS_SOCIALES, Map.of("objet", Portee.de(contrat)));
		}
		if (donnees.getConsiderationsEnvironnementales().size() > 1 && donnees.getConsiderationsEnvironnementales().contains(ConsiderationEnvironnementale.AUCUNE)) {
			signaleur.signaler(donnees, DONNEES_ESSENTIELLES__CONSIDERATIONS_ENVIRONNEMENTALES, Map.of("objet", Portee.de(contrat)));
		}
	}
}
