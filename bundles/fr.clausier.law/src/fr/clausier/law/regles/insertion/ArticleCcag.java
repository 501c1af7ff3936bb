// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import fr.clausier.law.FaitBilingue;
import fr.clausier.law.nomenclature.ClauseCcag.Objet;
import fr.clausier.law.regles.Cahiers;
import fr.clausier.model.strategie.Marche;

/** The article of the general conditions that a social insertion clause fills in. */
final class ArticleCcag {

	private ArticleCcag() {
	}

	/** As the end of a sentence: it names the article. */
	static FaitBilingue de(Marche marche) {
		return Cahiers.article(marche, Objet.INSERTION);
	}
}
