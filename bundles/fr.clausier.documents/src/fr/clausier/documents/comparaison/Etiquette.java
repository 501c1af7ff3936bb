// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import org.w3c.dom.Element;

/**
 * Where a part of a document comes from, as the tag of its content control says.
 *
 * @param clause  clause identifier; empty when the control is about something else
 * @param version version of the clause; may be empty
 * @param ligne   line of the strategy; may be empty
 */
record Etiquette(String clause, String version, String ligne) {

	static final Etiquette AUCUNE = new Etiquette("", "", "");

	static Etiquette de(Element controle) {
		String valeur = Wml.valeur(Wml.enfant(controle, "sdtPr"), "tag");
		if (!valeur.startsWith("clause=")) {
			return AUCUNE;
		}
		String clause = "";
		String version = "";
		String ligne = "";
		for (String champ : valeur.split(";")) {
			int egal = champ.indexOf('=');
			String contenu = champ.substring(egal + 1);
			switch (champ.substring(0, Math.max(0, egal))) {
				case "clause" -> clause = contenu;
				case "version" -> version = contenu;
				case "ligne" -> ligne = contenu;
				default -> { }
			}
		}
		return new Etiquette(clause, version, ligne);
	}
}
