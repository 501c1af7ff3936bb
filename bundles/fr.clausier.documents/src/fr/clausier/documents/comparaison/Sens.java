// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

/** What happened to a piece of the document that stands in one version only. */
enum Sens {

	INSERTION("ins"), SUPPRESSION("del");

	/** Element around runs, and mark of a paragraph end or a row. */
	final String marque;

	Sens(String marque) {
		this.marque = marque;
	}
}
