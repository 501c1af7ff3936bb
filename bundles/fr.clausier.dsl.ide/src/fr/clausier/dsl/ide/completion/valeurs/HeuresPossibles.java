// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion.valeurs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/** The hours that usual rates give for a lot whose amount, labour share and hourly cost are known, and the rates with their hours. */
final class HeuresPossibles {

	/** Usage of buyers: 5 to 20 percent of the labour. */
	private static final List<Integer> TAUX = List.of(5, 10, 15, 20);

	private HeuresPossibles() {
	}

	static List<Valeur> heures(Endroit place) {
		Facteurs known = Facteurs.de(place);
		List<Valeur> values = new ArrayList<>();
		if (known != null) {
			TAUX.forEach(rate -> values.add(Valeur.de(Valeurs.heures(known.heures(rate)), rate + "\u00A0% de la main d'œuvre\u00A0: " + known.calcul(rate) + ".")));
		}
		return values;
	}

	static List<Valeur> taux(Endroit place) {
		Facteurs known = Facteurs.de(place);
		List<Valeur> values = new ArrayList<>();
		TAUX.forEach(rate -> values.add(Valeur.de(Valeurs.pourcent(BigDecimal.valueOf(rate)),
				known == null ? "Part de la main d'œuvre réservée à l'insertion\u00A0; l'usage va de 5 à 20\u00A0%."
						: "Soit " + NombresFrancais.heures(known.heures(rate)) + "\u00A0: " + known.calcul(rate) + ".")));
		return values;
	}

	private record Facteurs(BigDecimal montant, BigDecimal part, BigDecimal cout) {

		static Facteurs de(Endroit place) {
			Prestation lot = place.prestation();
			Marche marche = place.marche();
			if (lot == null || marche == null) {
				return null;
			}
			BigDecimal amount = Montants.estimation(lot).orElse(null);
			BigDecimal share = commun(lot, marche, Prestation::getPartMainOeuvre);
			BigDecimal cost = commun(lot, marche, Prestation::getCoutHoraire);
			return positif(amount) && positif(share) && positif(cost) ? new Facteurs(amount, share, cost) : null;
		}

		private static BigDecimal commun(Prestation lot, Marche marche, Function<Prestation, BigDecimal> fact) {
			return fact.apply(lot) == null ? fact.apply(marche) : fact.apply(lot);
		}

		private static boolean positif(BigDecimal value) {
			return value != null && value.signum() > 0;
		}

		long heures(int rate) {
			return montant.multiply(part).multiply(BigDecimal.valueOf(rate)).movePointLeft(4).divide(cout, 0, RoundingMode.FLOOR).longValue();
		}

		String calcul(int rate) {
			return NombresFrancais.euros(montant) + " × " + NombresFrancais.pourcent(part) + " × " + rate + "\u00A0% ÷ " + NombresFrancais.euros(cout) + "/h";
		}
	}
}
