// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import java.util.Map;

import fr.clausier.law.FaitBilingue;
import fr.clausier.model.strategie.Marche;

/** The article of the general conditions that a social insertion clause fills in. */
final class ArticleCcag {

	private ArticleCcag() {
	}

	/** As the end of a sentence: it names the article. */
	static FaitBilingue de(Marche marche) {
		return switch (marche.getCcag()) {
			case TRAVAUX -> article("20.1", "Travaux");
			case FCS -> article("16.1", "FCS");
			case MI -> article("17.1", "MI");
			case PI -> article("16.1", "PI");
			case TIC -> article("16.1", "TIC");
			case MOE -> article("18.1", "MOE");
			case NON_PRECISE -> new FaitBilingue("les CCAG de 2021", "the CCAGs of 2021");
		};
	}

	private static FaitBilingue article(String numero, String ccag) {
		return FaitBilingue.de("l'article {numero} du CCAG-{ccag}", "article {numero} of the CCAG-{ccag}", Map.of("numero", numero, "ccag", ccag));
	}
}
