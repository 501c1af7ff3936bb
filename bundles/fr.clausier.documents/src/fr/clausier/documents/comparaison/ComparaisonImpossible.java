// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

/** Two files cannot be compared; the message is a French sentence: why, and what to do. */
public final class ComparaisonImpossible extends Exception {

	private static final long serialVersionUID = 1L;

	public ComparaisonImpossible(String message) {
		super(message);
	}

	public ComparaisonImpossible(String message, Throwable cause) {
		super(message, cause);
	}
}
