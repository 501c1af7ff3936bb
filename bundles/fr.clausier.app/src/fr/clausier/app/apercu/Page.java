// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.apercu;

import org.eclipse.swt.widgets.Control;

import fr.clausier.clauses.document.Document;

/** A surface that shows a document. */
interface Page {

	Control controle();

	/** @param ligne line of the strategy whose passages are marked and brought into view; 0 for none */
	void montrer(Document document, int ligne);

	/** Shows a sentence instead. */
	void dire(String phrase);
}
