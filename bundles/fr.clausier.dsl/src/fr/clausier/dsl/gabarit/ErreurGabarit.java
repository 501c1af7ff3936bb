// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.gabarit;

/** A clause text that cannot be read or evaluated: names the clause, the line of its text and what is at fault. */
public final class ErreurGabarit extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String gabarit;
	private final int ligne;

	/**
	 * @param gabarit clause or document whose text is at fault
	 * @param ligne   line of the text, starting at 1
	 * @param message what is wrong, in French, naming the path or the word at fault
	 */
	public ErreurGabarit(String gabarit, int ligne, String message) {
		super(gabarit + ", ligne " + ligne + " : " + message);
		this.gabarit = gabarit;
		this.ligne = ligne;
	}

	/** Clause or document at fault. */
	public String gabarit() {
		return gabarit;
	}

	/** Line of the text, starting at 1. */
	public int ligne() {
		return ligne;
	}
}
