// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__TYPE;

import java.util.Map;

import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Procedures;
import fr.clausier.model.strategie.Critere;

/** Competitive dialogue and innovation partnership need several criteria. */
final class R068CritereUniqueInterdit extends RegleSurJeu {

	R068CritereUniqueInterdit() {
		super("R-068");
	}

	@Override
	void verifier(JeuEnUsage jeu, Signaleur signaleur) {
		Critere unique = jeu.unique();
		if (unique != null && jeu.pluraliteImposee() && jeu.enConcurrence()) {
			signaleur.signaler(unique, CRITERE__TYPE, Map.of("objet", jeu.objet(), "procedure",
					Procedures.nom(jeu.contexte().marche())));
		}
	}
}
