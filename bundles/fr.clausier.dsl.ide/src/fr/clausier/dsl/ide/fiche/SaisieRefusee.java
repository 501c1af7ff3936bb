// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.fiche;

/** An entry that the language has no words for; the message is a French sentence that says what to write. */
public final class SaisieRefusee extends Exception {

	private static final long serialVersionUID = 1L;

	SaisieRefusee(String message) {
		super(message);
	}
}
