// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.production;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import fr.clausier.cli.production.BilanSpaser;
import fr.clausier.cli.production.Production;
import fr.clausier.cli.production.ProductionImpossible;
import fr.clausier.cli.production.Produit;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.Probleme;

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
	public List<Produit> faire(DossierLu dossier, List<Probleme> problemes, Gabarit gabarit, Path sortie) throws ProductionImpossible {
		List<Produit> files = new ArrayList<>(new Production(dossier, problemes, gabarit, null).documents(sortie));
		files.addAll(BilanSpaser.duLancement(dossier, gabarit, sortie));
		return files;
	}
}
