// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.gabarit;

/**
 * What is wrong at one place of a text.
 *
 * @param code    what kind of defect it is
 * @param etendue where it is written
 * @param ligne   line of the text, starting at 1
 * @param message what is wrong, in French, naming the path or the word at fault
 * @param donnee  what a correction needs: the word to write, the path to test; empty without
 */
public record Defaut(Code code, Etendue etendue, int ligne, String message, String donnee) {

	/** Kinds of defects. */
	public enum Code {
		/** An expression that cannot be read. */
		EXPRESSION,
		/** A mark without its closing sign. */
		MARQUE_OUVERTE,
		/** « si » or « pour » without « fin ». */
		BLOC_OUVERT,
		/** « fin » or « sinon » that closes nothing. */
		SANS_DEBUT,
		/** A format that does not exist. */
		FORMAT_INCONNU,
		/** A name that does not exist there. */
		FAIT_INCONNU,
		/** A value that may be missing and is not tested. */
		PEUT_MANQUER,
		/** A value of another type than what is done with it. */
		TYPE
	}
}
