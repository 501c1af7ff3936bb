// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.fiche;

import java.math.BigDecimal;
import java.util.List;

/**
 * A purchase as a form.
 *
 * @param nom    name in the strategy
 * @param titre  title
 * @param ligne  line where it begins, from 1
 * @param finale line where it ends
 * @param faits  what it says for all its lots
 * @param lots   its lots, each with the same fields in the same order
 * @param jeux   sets of criteria
 */
public record FicheMarche(String nom, String titre, int ligne, int finale, List<ChampFiche> faits, List<LigneFiche> lots, List<JeuFiche> jeux) {

	public FicheMarche {
		faits = List.copyOf(faits);
		lots = List.copyOf(lots);
		jeux = List.copyOf(jeux);
	}

	/** A lot. */
	public record LigneFiche(String libelle, int ligne, List<ChampFiche> champs) {

		public LigneFiche {
			champs = List.copyOf(champs);
		}
	}

	/**
	 * A set of criteria.
	 *
	 * @param libelle whose criteria they are
	 * @param poids   weights, in the order of the text
	 * @param total   their sum in percent
	 */
	public record JeuFiche(String libelle, List<ChampFiche> poids, BigDecimal total) {

		public JeuFiche {
			poids = List.copyOf(poids);
		}
	}
}
