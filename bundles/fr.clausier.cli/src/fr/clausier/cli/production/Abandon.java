// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

/** The user gave up; what was written before is whole. */
public final class Abandon extends ProductionImpossible {

	private static final long serialVersionUID = 1L;

	Abandon() {
		super("Arrêté à votre demande.", null);
	}
}
