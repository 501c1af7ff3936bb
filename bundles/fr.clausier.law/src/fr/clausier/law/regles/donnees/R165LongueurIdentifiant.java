// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.donnees;

import static fr.clausier.model.strategie.StrategiePackage.Literals.DONNEES_ESSENTIELLES__IDENTIFIANT;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.DonneesEssentielles;
import fr.clausier.model.strategie.Prestation;

/** An identifier has one to sixteen characters. */
final class R165LongueurIdentifiant extends RegleSurDonnees {

	private static final int MAX = 16;

	R165LongueurIdentifiant() {
		super("R-165");
	}

	@Override
	void verifier(Prestation contrat, DonneesEssentielles donnees, ContexteRegle contexte, Signaleur signaleur) {
		String identifiant = donnees.getIdentifiant();
		if (identifiant != null && (identifiant.isBlank() || identifiant.length() > MAX)) {
			signaleur.signaler(donnees, DONNEES_ESSENTIELLES__IDENTIFIANT, Map.of("identifiant", identifiant, "longueur", identifiant.length()));
		}
	}
}
