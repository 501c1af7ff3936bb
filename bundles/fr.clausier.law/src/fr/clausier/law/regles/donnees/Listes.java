// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.donnees;

import java.util.Collection;
import java.util.List;

import fr.clausier.law.FaitBilingue;
import fr.clausier.model.strategie.ConsiderationEnvironnementale;
import fr.clausier.model.strategie.ConsiderationSociale;

/** Considerations in words. */
final class Listes {

	private Listes() {
	}

	static FaitBilingue sociales(Collection<ConsiderationSociale> considerations) {
		return enumerer(considerations.stream().sorted().map(c -> new FaitBilingue(c.getLiteral(), switch (c) {
		case CLAUSE -> "social clause";
		case CRITERE -> "social criterion";
		case RESERVE -> "reserved contract";
		case AUCUNE -> "none";
		})).toList());
	}

	static FaitBilingue environnementales(Collection<ConsiderationEnvironnementale> considerations) {
		return enumerer(considerations.stream().sorted().map(c -> new FaitBilingue(c.getLiteral(), switch (c) {
		case CLAUSE -> "environmental clause";
		case CRITERE -> "environmental criterion";
		case AUCUNE -> "none";
		})).toList());
	}

	private static FaitBilingue enumerer(List<FaitBilingue> words) {
		return FaitBilingue.enumerer(words);
	}
}
