// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.util.regex.Pattern;

import fr.clausier.law.regles.Mots;

/** Words that belong to the selection of candidates. */
final class R062ElementDeCandidature extends RegleSurMots {

	private static final Pattern CANDIDATURE = Mots.motif("references?"
			+ "|experience (?:du|des|de l')? ?(?:candidats?|soumissionnaires?|entreprises?|societes?|titulaires?)"
			+ "|chiffres? d'affaires?|effectifs? (?:global|globaux|total|totaux)"
			+ "|capacites? (?:economique|financiere|technique|professionnelle|generale)s?"
			+ "|capacites? (?:du|des|de l'|de la) ?(?:candidats?|soumissionnaires?|entreprises?|societes?)");
	// Staff assigned to this contract may be judged (R2152-7 c); a standard or a price list is a reference of another kind.
	private static final Pattern ADMIS = Mots.motif("affectee?s?|assignee?s?|dediee?s?|intervenants?|equipes?"
			+ "|referentiels?|de reference");

	R062ElementDeCandidature() {
		super("R-062", CANDIDATURE, ADMIS);
	}

	@Override
	boolean concerne(ElementJuge element) {
		return !ElementJuge.prixOuCout(element.type());
	}
}
