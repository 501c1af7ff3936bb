// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.production;

import fr.clausier.cli.production.BilanSpaser;
import fr.clausier.cli.production.Demande;
import fr.clausier.cli.production.Production;

/** The SPASER summary of the last year that the folder knows. */
final class Bilan implements Travail {

	@Override
	public String repertoire() {
		return "spaser";
	}

	@Override
	public boolean exigeLaLoi() {
		return false;
	}

	@Override
	public Production preparer(Demande demande) {
		return Production.bilan(demande, BilanSpaser.derniereAnnee(demande.dossier()));
	}
}
