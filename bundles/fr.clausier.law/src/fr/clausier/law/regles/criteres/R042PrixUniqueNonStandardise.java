// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__TYPE;

import java.util.Map;

import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.TypeCritere;

/** Before 21 August 2026 price alone was for standardised supplies and services. */
final class R042PrixUniqueNonStandardise extends RegleSurJeu {

	private static final FaitBilingue TRAVAUX = new FaitBilingue("il porte sur des travaux", "it is for works");
	private static final FaitBilingue NON_DECLARE = new FaitBilingue("l'achat n'est pas déclaré standardisé",
			"the purchase is not declared standardised");

	R042PrixUniqueNonStandardise() {
		super("R-042");
	}

	@Override
	void verifier(JeuEnUsage jeu, Signaleur signaleur) {
		Critere unique = jeu.unique();
		if (unique == null || unique.getType() != TypeCritere.PRIX || !jeu.enConcurrence() || jeu.pluraliteImposee()) {
			return;
		}
		Marche marche = jeu.contexte().marche();
		// The old text spoke of services and supplies only: works never were standardised.
		boolean travaux = marche.getNature() == NatureMarche.TRAVAUX;
		if (travaux || !marche.isStandardise()) {
			signaleur.signaler(unique, CRITERE__TYPE, Map.of("objet", jeu.objet(), "constat", travaux ? TRAVAUX : NON_DECLARE));
		}
	}
}
