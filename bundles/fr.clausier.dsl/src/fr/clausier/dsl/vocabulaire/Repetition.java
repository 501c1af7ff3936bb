// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.vocabulaire;

import fr.clausier.dsl.gabarit.Expression;
import fr.clausier.dsl.gabarit.Lecture;
import fr.clausier.model.strategie.PorteeClause;

/** What a clause, a document or a section is repeated for: the list that is gone through and the name of its elements. */
public final class Repetition {

	private Repetition() {
	}

	/** Name that the text reads an element under; empty when nothing is repeated. */
	public static String nom(PorteeClause portee) {
		return switch (portee) {
			case MARCHE -> "";
			case LOT, LOT_ENGAGE -> "lot";
			case INSERTION -> "groupe";
			case CLAUSE_SOCIALE, THEME -> "theme";
			case CRITERES -> "jeu";
			case RESERVATION -> "reservation";
			case CRITERE -> "critere";
			case SOUS_CRITERE -> "sous";
		};
	}

	/** The list that is gone through; null when nothing is repeated. */
	public static Expression.Chemin liste(PorteeClause portee) {
		String chemin = switch (portee) {
			case MARCHE -> null;
			case LOT -> "marche.lots";
			case LOT_ENGAGE -> "marche.lotsEngages";
			case INSERTION -> "marche.insertions";
			case CLAUSE_SOCIALE -> "marche.themesSociaux";
			case THEME -> "marche.themes";
			case CRITERES -> "marche.jeux";
			case RESERVATION -> "marche.reservations";
			case CRITERE -> "jeu.criteres";
			case SOUS_CRITERE -> "critere.sousCriteres";
		};
		return chemin == null ? null : (Expression.Chemin) Lecture.expression(portee.getName(), chemin);
	}

	/** These names, with that of an element of what is repeated. */
	public static Noms dans(Noms noms, PorteeClause portee) {
		Expression.Chemin liste = liste(portee);
		return liste == null ? noms : noms.type(liste, liste.etapes().size()).map(t -> noms.avec(nom(portee), t.element())).orElse(noms);
	}
}
