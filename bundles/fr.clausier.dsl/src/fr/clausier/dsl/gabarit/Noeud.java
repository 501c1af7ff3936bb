// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.gabarit;

import java.util.List;

/** A piece of a clause text once read. */
public sealed interface Noeud {

	/** Characters printed as they are. */
	record Texte(String texte) implements Noeud {
	}

	/**
	 * A value.
	 *
	 * @param expression what to print
	 * @param ligne      line of the text
	 * @param seule      whether it stands alone on its line: the line breaks of the value are then kept
	 */
	record Insertion(Expression expression, int ligne, boolean seule) implements Noeud {
	}

	/** Branches tried in order, then the other case. */
	record Si(List<Branche> branches, List<Noeud> sinon) implements Noeud {
	}

	/** A condition and what it allows. */
	record Branche(Expression condition, int ligne, List<Noeud> corps) {
	}

	/** A loop over a list of facts, under the name of an element; the name has no accents. */
	record Pour(String variable, Etendue place, Expression liste, int ligne, List<Noeud> corps) implements Noeud {
	}
}
