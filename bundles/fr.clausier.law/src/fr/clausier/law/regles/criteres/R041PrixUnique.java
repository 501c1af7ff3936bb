// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__TYPE;

import java.util.Map;

import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.TypeCritere;

/** Since 21 August 2026 price alone decides nothing. */
final class R041PrixUnique extends RegleSurJeu {

	R041PrixUnique() {
		super("R-041");
	}

	@Override
	void verifier(JeuEnUsage jeu, Signaleur signaleur) {
		Critere unique = jeu.unique();
		// Where several criteria are due in any case, R-068 says so and offers no single cost criterion.
		if (unique != null && unique.getType() == TypeCritere.PRIX && jeu.enConcurrence() && !jeu.pluraliteImposee()) {
			signaleur.signaler(unique, CRITERE__TYPE, Map.of("objet", jeu.objet()));
		}
	}
}
