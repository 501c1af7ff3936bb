// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import java.util.Map;

import fr.clausier.law.FaitBilingue;
import fr.clausier.law.nomenclature.CahierClauses;
import fr.clausier.law.nomenclature.ClauseCcag.Objet;
import fr.clausier.model.strategie.Marche;

/** The article of the general conditions that a social insertion clause fills in. */
final class ArticleCcag {

	private ArticleCcag() {
	}

	/** As the end of a sentence: it names the article. */
	static FaitBilingue de(Marche marche) {
		return CahierClauses.de(marche.getCcag()).flatMap(cahier -> cahier.clause(Objet.INSERTION).map(clause -> article(clause.numero(), cahier.sigle())))
				.orElseGet(() -> new FaitBilingue("les CCAG de 2021", "the CCAGs of 2021"));
	}

	private static FaitBilingue article(String numero, String sigle) {
		return FaitBilingue.de("l'article {numero} du {sigle}", "article {numero} of the {sigle}", Map.of("numero", numero, "sigle", sigle));
	}
}
