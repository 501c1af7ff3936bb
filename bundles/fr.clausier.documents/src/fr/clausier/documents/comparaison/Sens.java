// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

/** What happened to a piece of the document that stands in one version only. */
enum Sens {

	INSERTION("ins", "customXmlInsRangeStart", "customXmlInsRangeEnd"), SUPPRESSION("del", "customXmlDelRangeStart", "customXmlDelRangeEnd");

	/** Element around runs, and mark of a paragraph end or a row. */
	final String marque;
	final String debutDePlage;
	final String finDePlage;

	Sens(String marque, String debutDePlage, String finDePlage) {
		this.marque = marque;
		this.debutDePlage = debutDePlage;
		this.finDePlage = finDePlage;
	}
}
