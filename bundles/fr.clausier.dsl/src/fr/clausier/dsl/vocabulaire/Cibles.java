// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.vocabulaire;

import java.util.List;

/** The articles that a text may refer to. */
public interface Cibles {

	/**
	 * One of them.
	 *
	 * @param nom  name of a clause, path of a section, or document and path: {@code RC:jugement}
	 * @param sens what it is, in one French line
	 */
	record Cible(String nom, String sens) {
	}

	/** Whether a name stands for an article. */
	boolean connait(String nom);

	/** All of them. */
	List<Cible> toutes();
}
