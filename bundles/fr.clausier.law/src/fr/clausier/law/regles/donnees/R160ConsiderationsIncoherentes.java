// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.donnees;

import static fr.clausier.model.strategie.StrategiePackage.Literals.DONNEES_ESSENTIELLES__CONSIDERATIONS_ENVIRONNEMENTALES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.DONNEES_ESSENTIELLES__CONSIDERATIONS_SOCIALES;

import java.util.Map;
import java.util.Set;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.calcul.Considerations;
import fr.clausier.model.strategie.ConsiderationEnvironnementale;
import fr.clausier.model.strategie.ConsiderationSociale;
import fr.clausier.model.strategie.DonneesEssentielles;
import fr.clausier.model.strategie.Prestation;

/** What is declared follows from the clauses, the criteria and the reservation. */
final class R160ConsiderationsIncoherentes extends RegleSurDonnees {

	R160ConsiderationsIncoherentes() {
		super("R-160");
	}

	@Override
	void verifier(Prestation contrat, DonneesEssentielles donnees, ContexteRegle contexte, Signaleur signaleur) {
		Set<ConsiderationSociale> sociales = Considerations.sociales(contrat);
		if (!donnees.getConsiderationsSociales().isEmpty() && !sociales.equals(Set.copyOf(donnees.getConsiderationsSociales()))) {
			signaleur.signaler(donnees, DONNEES_ESSENTIELLES__CONSIDERATIONS_SOCIALES, Map.of("objet", Portee.de(contrat), "domaine",
					new FaitBilingue("sociales", "social"), "declarees", Listes.sociales(donnees.getConsiderationsSociales()), "attendues", Listes.sociales(sociales)));
		}
		Set<ConsiderationEnvironnementale> environnementales = Considerations.environnementales(contrat);
		if (!donnees.getConsiderationsEnvironnementales().isEmpty()
				&& !environnementales.equals(Set.copyOf(donnees.getConsiderationsEnvironnementales()))) {
			signaleur.signaler(donnees, DONNEES_ESSENTIELLES__CONSIDERATIONS_ENVIRONNEMENTALES,
					Map.of("objet", Portee.de(contrat), "domaine", new FaitBilingue("environnementales", "environmental"), "declarees",
							Listes.environnementales(donnees.getConsiderationsEnvironnementales()), "attendues", Listes.environnementales(environnementales)));
		}
	}
}
