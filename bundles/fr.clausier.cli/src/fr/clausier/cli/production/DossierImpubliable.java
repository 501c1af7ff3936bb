// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

/** The documents cannot be made because of what the dossier says, or does not say. */
public final class DossierImpubliable extends ProductionImpossible {

	private static final long serialVersionUID = 1L;

	public DossierImpubliable(String message, Throwable cause) {
		super(message, cause);
	}
}
