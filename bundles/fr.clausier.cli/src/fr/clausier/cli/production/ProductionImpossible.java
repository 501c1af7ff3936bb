// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

/** The documents cannot be made or written. The message is a French sentence: what, where, and what to do. */
public class ProductionImpossible extends Exception {

	private static final long serialVersionUID = 1L;

	public ProductionImpossible(String message, Throwable cause) {
		super(message, cause);
	}
}
