// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles;

import java.util.Map;

import fr.clausier.law.FaitBilingue;
import fr.clausier.law.nomenclature.CahierClauses;
import fr.clausier.law.nomenclature.ClauseCcag.Objet;
import fr.clausier.model.strategie.Marche;

/** How messages name the general conditions (CCAG) of a purchase. */
public final class Cahiers {

	private Cahiers() {
	}

	/** The article that speaks of a subject, as the end of a sentence: "l'article 20.2 du CCAG-Travaux"; the CCAGs when none is known. */
	public static FaitBilingue article(Marche marche, Objet objet) {
		return CahierClauses.de(marche.getCcag()).flatMap(cahier -> cahier.clause(objet).map(clause -> article(clause.numero(), cahier.sigle())))
				.orElseGet(() -> new FaitBilingue("les CCAG de 2021", "the CCAGs of 2021"));
	}

	private static FaitBilingue article(String numero, String sigle) {
		return FaitBilingue.de("l'article {numero} du {sigle}", "article {numero} of the {sigle}", Map.of("numero", numero, "sigle", sigle));
	}
}
