// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.vocabulaire;

import java.util.EnumMap;
import java.util.Map;

import fr.clausier.dsl.gabarit.Expression;
import fr.clausier.dsl.gabarit.Lecture;
import fr.clausier.model.strategie.PorteeClause;

/** What a clause, a document or a section is repeated for: the list that is gone through and the name of its elements. */
public final class Repetition {

	private static final Map<PorteeClause, Expression.Chemin> LISTES = new EnumMap<>(PorteeClause.class);

	static {
		PorteeClause.VALUES.stream().filter(p -> p != PorteeClause.MARCHE)
				.forEach(p -> LISTES.put(p, (Expression.Chemin) Lecture.expression(p.getName(), chemin(p))));
	}

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
		return LISTES.get(portee);
	}

	private static String chemin(PorteeClause portee) {
		return switch (portee) {
			case MARCHE -> "";
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
	}

	/** These names, with that of an element of what is repeated. */
	public static Noms dans(Noms noms, PorteeClause portee) {
		Expression.Chemin liste = liste(portee);
		return liste == null ? noms : noms.type(liste, liste.etapes().size()).map(t -> noms.avec(nom(portee), t.element())).orElse(noms);
	}
}
