// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.production;

import fr.clausier.cli.production.Demande;
import fr.clausier.cli.production.Production;

/** The documents of the consultation and the SPASER summary of its year. */
final class Pieces implements Travail {

	@Override
	public String repertoire() {
		return "dce";
	}

	@Override
	public boolean exigeLaLoi() {
		return true;
	}

	@Override
	public Production preparer(Demande demande) {
		return Production.pieces(demande);
	}
}
