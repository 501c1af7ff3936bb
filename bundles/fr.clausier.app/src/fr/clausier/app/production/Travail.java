// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.production;

import java.nio.file.Path;
import java.util.List;

import fr.clausier.cli.production.ProductionImpossible;
import fr.clausier.cli.production.Produit;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.Probleme;

/** What is to be made of a folder. */
interface Travail {

	/** @return where the files go, below the folder: « dce » */
	String repertoire();

	/** Whether errors in the law, and not only in the text, stop the work. */
	boolean exigeLaLoi();

	/** @return the files, in memory */
	List<Produit> faire(DossierLu dossier, List<Probleme> problemes, Gabarit gabarit, Path sortie) throws ProductionImpossible;
}
