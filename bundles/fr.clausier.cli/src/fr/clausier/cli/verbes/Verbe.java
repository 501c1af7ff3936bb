// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.util.List;

import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.appel.Objet;
import fr.clausier.cli.appel.Option;
import fr.clausier.cli.sortie.Sortie;

/** Something that the command line can be asked to do. */
public interface Verbe {

	/** The word that is typed. */
	String nom();

	/** The options that it takes. */
	List<Option> options();

	/** What it is about, which is then named in the call. */
	default Objet objet() {
		return Objet.DOSSIER;
	}

	/** What it can do, when that is to be said after its name. */
	default List<String> actions() {
		return List.of();
	}

	/** Whether an argument means nothing to it, and is no mistake: programs that call it add some of their own. */
	default boolean ignore(String argument) {
		return false;
	}

	/** Whether the answer is for a machine; a verb that has formats of its own answers people. */
	default boolean pourMachine(Appel appel) throws AppelIncorrect {
		return appel.json();
	}

	/**
	 * Does it.
	 *
	 * @return the exit code
	 * @throws AppelIncorrect when an option has no sensible value
	 * @throws LectureImpossible when something cannot be read or written
	 */
	int executer(Appel appel, Sortie sortie) throws AppelIncorrect, LectureImpossible;
}
