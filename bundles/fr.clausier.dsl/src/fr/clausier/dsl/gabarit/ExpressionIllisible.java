// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.gabarit;

/** An expression that cannot be read: what is at fault, in French, and where. */
public final class ExpressionIllisible extends Exception {

	private static final long serialVersionUID = 1L;

	private final Defaut.Code code;
	private final transient Etendue etendue;

	ExpressionIllisible(Defaut.Code code, Etendue etendue, String message) {
		super(message);
		this.code = code;
		this.etendue = etendue;
	}

	/** What kind of defect it is. */
	public Defaut.Code code() {
		return code;
	}

	/** Where it is. */
	public Etendue etendue() {
		return etendue;
	}
}
