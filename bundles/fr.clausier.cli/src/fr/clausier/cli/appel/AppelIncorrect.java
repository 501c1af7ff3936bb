// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.appel;

/** The call cannot be understood. The message is a French sentence for the user: what is wrong and what to type instead. */
public final class AppelIncorrect extends Exception {

	private static final long serialVersionUID = 1L;

	public AppelIncorrect(String message) {
		super(message);
	}
}
