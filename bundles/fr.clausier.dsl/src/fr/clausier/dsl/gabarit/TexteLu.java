// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.gabarit;

import java.util.List;

/**
 * A text as far as it could be read: every defect is noted, and reading goes on behind it.
 *
 * @param noeuds  its pieces; what is still open at the end is closed there
 * @param marques its marks, in their order
 * @param defauts what is wrong, in the order of the text
 */
public record TexteLu(List<Noeud> noeuds, List<Marque> marques, List<Defaut> defauts) {

	public TexteLu {
		noeuds = List.copyOf(noeuds);
		marques = List.copyOf(marques);
		defauts = List.copyOf(defauts);
	}

	/** Reads a text. */
	public static TexteLu de(String texte) {
		return new LecteurGabarit(texte).lire();
	}
}
