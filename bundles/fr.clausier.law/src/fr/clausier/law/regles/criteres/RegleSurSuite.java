// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.TypeCritere;

/** A rule that asks for a condition of performance behind a kind of criterion, in every contract that the set decides on. */
abstract class RegleSurSuite extends RegleSurJeu {

	private final TypeCritere type;

	RegleSurSuite(String id, TypeCritere type) {
		super(id);
		this.type = type;
	}

	@Override
	final void verifier(JeuEnUsage jeu, Signaleur signaleur) {
		List<Prestation> toutes = jeu.contexte().prestations();
		for (ElementJuge element : ElementJuge.de(jeu, type)) {
			List<Prestation> sans = jeu.servies().stream().filter(suivi(element).negate()).toList();
			if (!sans.isEmpty()) {
				signaleur.signaler(element.objet(), element.objet().eIsSet(element.traitTitre()) ? element.traitTitre()
						: element.traitType(), faits(element, Portee.de(sans, toutes)));
			}
		}
	}

	/** Facts of the message; a rule may add some that help to write the condition. */
	Map<String, Object> faits(ElementJuge element, Object objet) {
		return Map.of("critere", element.nom(), "objet", objet);
	}

	/** Tells of a contract whether it makes an obligation of what is judged; reads the wording once for all contracts. */
	abstract Predicate<Prestation> suivi(ElementJuge element);
}
