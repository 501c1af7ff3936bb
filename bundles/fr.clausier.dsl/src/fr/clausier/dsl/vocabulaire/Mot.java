// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.vocabulaire;

import fr.clausier.dsl.gabarit.Etendue;
import fr.clausier.dsl.gabarit.Format;
import fr.clausier.dsl.gabarit.Noeud;

/** A word of a text with marks that stands for something. */
public sealed interface Mot {

	/** Where it is written. */
	Etendue etendue();

	/**
	 * A name that a path starts with.
	 *
	 * @param boucle      the loop that gives it to an element; null for a name that the whole text knows
	 * @param declaration whether the loop names it here
	 */
	record Nom(String nom, TypeFait type, Noeud.Pour boucle, boolean declaration, Etendue etendue) implements Mot {
	}

	/**
	 * A fact.
	 *
	 * @param porteur type of the value whose fact it is
	 */
	record UnFait(Fait fait, TypeFait porteur, Etendue etendue) implements Mot {
	}

	/** The clause or the section whose article a text refers to, without its quotes. */
	record UnRenvoi(String cible, Etendue etendue) implements Mot {
	}

	/** A way to write a value. */
	record UnFormat(Format format, Etendue etendue) implements Mot {
	}
}
