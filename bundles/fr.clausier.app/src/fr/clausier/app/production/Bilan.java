// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.production;

import java.nio.file.Path;
import java.util.List;

import fr.clausier.cli.production.BilanSpaser;
import fr.clausier.cli.production.Produit;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.Probleme;

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
	public List<Produit> faire(DossierLu dossier, List<Probleme> problemes, Gabarit gabarit, Path sortie) {
		return BilanSpaser.de(dossier, BilanSpaser.derniereAnnee(dossier), gabarit, sortie);
	}
}
