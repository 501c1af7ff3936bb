// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Mots;

/** A rule that looks for words in the wording and the elements of appreciation of what is judged: a heuristic. */
abstract class RegleSurMots extends RegleSurJeu {

	private final Pattern motif;
	private final Pattern exclus;

	RegleSurMots(String id, Pattern motif, Pattern exclus) {
		super(id);
		this.motif = motif;
		this.exclus = exclus;
	}

	@Override
	final void verifier(JeuEnUsage jeu, Signaleur signaleur) {
		for (ElementJuge element : ElementJuge.de(jeu)) {
			if (concerne(element)) {
				verifier(element, element.intitule(), element.traitTitre(), signaleur);
				element.elements().forEach(e -> verifier(element, e, element.traitElements(), signaleur));
			}
		}
	}

	/** Whether that criterion is of those that the words condemn. */
	abstract boolean concerne(ElementJuge element);

	private void verifier(ElementJuge element, String texte, EStructuralFeature trait, Signaleur signaleur) {
		if (Mots.trouver(exclus, texte).isEmpty()) {
			Mots.trouver(motif, texte).ifPresent(
					mot -> signaleur.signaler(element.objet(), trait, Map.of("intitule", texte.strip(), "mot", mot)));
		}
	}
}
