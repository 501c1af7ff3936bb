// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.donnees;

import static fr.clausier.model.strategie.StrategiePackage.Literals.DONNEES_ESSENTIELLES__ID_ACCORD_CADRE;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.DonneesEssentielles;
import fr.clausier.model.strategie.MarcheSubsequent;
import fr.clausier.model.strategie.Prestation;

/** A contract placed under a framework agreement names it. */
final class R163AccordCadreNonIdentifie extends RegleSurDonnees {

	R163AccordCadreNonIdentifie() {
		super("R-163");
	}

	@Override
	void verifier(Prestation contrat, DonneesEssentielles donnees, ContexteRegle contexte, Signaleur signaleur) {
		MarcheSubsequent subsequent = contexte.marche().getSubsequent();
		if (subsequent != null && subsequent.getAccordCadre() != null && !subsequent.getAccordCadre().equals(donnees.getIdAccordCadre())) {
			signaleur.signaler(donnees, DONNEES_ESSENTIELLES__ID_ACCORD_CADRE, Map.of("objet", Portee.de(contrat), "accordCadre", subsequent.getAccordCadre()));
		}
	}
}
