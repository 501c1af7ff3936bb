// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.gabarit;

import java.util.List;

/**
 * A text once read, ready to be checked and printed.
 *
 * @param nom    clause or document it belongs to
 * @param noeuds its pieces
 */
public record Gabarit(String nom, List<Noeud> noeuds) {

	public Gabarit {
		noeuds = List.copyOf(noeuds);
	}

	/**
	 * Reads a text.
	 *
	 * @throws ErreurGabarit at its first defect
	 */
	public static Gabarit lire(String nom, String texte) {
		TexteLu lu = TexteLu.de(texte);
		lu.defauts().stream().findFirst().ifPresent(d -> {
			throw new ErreurGabarit(nom, d.ligne(), d.message());
		});
		return new Gabarit(nom, lu.noeuds());
	}
}
