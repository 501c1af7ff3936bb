// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import fr.clausier.model.calcul.NombresFrancais;

/** The one visible form of what is still to be written in a text: fixes put it in, and no document may go out with it. */
public final class ACompleter {

	/** What such a text begins with. */
	public static final String MARQUE = "À COMPLÉTER";

	private ACompleter() {
	}

	/** « À COMPLÉTER : circonstances propres à ce marché ». */
	public static String texte(String quoi) {
		return MARQUE + NombresFrancais.INSECABLE + ": " + quoi;
	}

	/** Whether something in the text is still to be written; false for null. */
	public static boolean dans(String texte) {
		return texte != null && texte.contains(MARQUE);
	}
}
