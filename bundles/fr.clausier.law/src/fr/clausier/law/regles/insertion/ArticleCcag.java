// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import fr.clausier.model.strategie.Marche;

/** The article of the general conditions that a social insertion clause fills in. */
final class ArticleCcag {

	private ArticleCcag() {
	}

	/** With its article, as the end of a sentence: "l'article 20.1 du CCAG-Travaux". */
	static String de(Marche marche) {
		return switch (marche.getCcag()) {
			case TRAVAUX -> "l'article 20.1 du CCAG-Travaux";
			case FCS -> "l'article 16.1 du CCAG-FCS";
			case MI -> "l'article 17.1 du CCAG-MI";
			case PI -> "l'article 16.1 du CCAG-PI";
			case TIC -> "l'article 16.1 du CCAG-TIC";
			case MOE -> "l'article 18.1 du CCAG-MOE";
			case NON_PRECISE -> "les CCAG de 2021";
		};
	}
}
