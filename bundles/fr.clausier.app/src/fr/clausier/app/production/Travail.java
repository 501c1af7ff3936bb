// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.production;

import fr.clausier.cli.production.Demande;
import fr.clausier.cli.production.Production;

/** What is to be made of a folder. */
interface Travail {

	/** @return where the files go, below the folder: « dce » */
	String repertoire();

	/** Whether errors in the law, and not only in the text, stop the work. */
	boolean exigeLaLoi();

	/** @return what makes the files */
	Production preparer(Demande demande);
}
