// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.insertion;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/** The insertion clauses that one finding speaks of, where they are written. */
public final class Clauses {

	private Clauses() {
	}

	/**
	 * The clauses to complete so that no contract lacks a term: the common one, which all inherit, when there is one.
	 *
	 * @param lacks tells of a clause, what it inherits included, whether it lacks the term
	 */
	static List<ClauseInsertion> sans(Cas cas, Predicate<ClauseInsertion> lacks) {
		Marche marche = cas.marche();
		if (!marche.getLots().isEmpty() && marche.getInsertion() != null) {
			return List.of(marche.getInsertion());
		}
		MarcheEffectif effective = MarcheEffectif.de(marche);
		return Lots.de(effective.marche()).stream().map(Prestation::getInsertion).filter(c -> c != null && lacks.test(c))
				.map(c -> (ClauseInsertion) effective.original(c)).distinct().toList();
	}

	/** The clauses that state a term themselves: the common one and those of the lots. */
	static List<ClauseInsertion> avec(Cas cas, Predicate<ClauseInsertion> has) {
		Marche marche = cas.marche();
		return Stream.concat(Stream.of(marche), marche.getLots().stream()).map(Prestation::getInsertion)
				.filter(c -> c != null && has.test(c)).toList();
	}

	/** The copy of the contract of a clause that carries what it inherits; null for a common clause that no contract takes over. */
	public static Prestation effective(Cas cas, ClauseInsertion clause) {
		MarcheEffectif effective = MarcheEffectif.de(cas.marche());
		return Lots.de(effective.marche()).stream().filter(p -> effective.original(p.getInsertion()) == clause).findFirst().orElse(null);
	}
}
