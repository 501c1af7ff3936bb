// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage;

/**
 * The two conditions of the small lot exceptions: each lot below a ceiling, and all of them together no more than a
 * share of the value of all lots (R2123-1 2° a and b; R2122-8 for lots without procedure).
 */
record PetitsLots(Marche marche, List<Lot> lots, BigDecimal plafond, BigDecimal part) {

	static PetitsLots de(Marche marche, Predicate<Lot> choix, BigDecimal plafond, BigDecimal part) {
		return new PetitsLots(marche, marche.getLots().stream().filter(choix).toList(), plafond, part);
	}

	/** Reports each lot that reaches the ceiling, then the sum when it is above the share. */
	void signaler(Signaleur signaleur) {
		for (Lot lot : lots) {
			if (lot.getEstimation() != null && lot.getEstimation().compareTo(plafond) >= 0) {
				signaleur.signaler(lot, StrategiePackage.Literals.PRESTATION__ESTIMATION,
						faits(FaitBilingue.de("{lot} est estimé à {valeur}", "{lot} is estimated at {valeur}",
								Map.of("lot", Portee.de(lot), "valeur", FaitBilingue.euros(lot.getEstimation())))));
			}
		}
		BigDecimal total = total();
		BigDecimal cumul = lots.stream().map(Lot::getEstimation).filter(Objects::nonNull)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
		if (total.signum() > 0 && cumul.movePointRight(2).compareTo(total.multiply(part)) > 0) {
			BigDecimal atteinte = cumul.movePointRight(2).divide(total, 1, RoundingMode.HALF_UP);
			signaleur.signaler(marche, null, faits(FaitBilingue.de("ces lots font {cumul} sur {total}, soit {part}",
					"these lots make {cumul} out of {total}, that is {part}", Map.of("cumul", FaitBilingue.euros(cumul), "total",
							FaitBilingue.euros(total), "part", FaitBilingue.pourcent(atteinte)))));
		}
	}

	/** Value of all lots of the need: other lots may be placed in another consultation, so the larger figure counts. */
	private BigDecimal total() {
		BigDecimal somme = Montants.totalLots(marche).orElse(BigDecimal.ZERO);
		return Optional.ofNullable(marche.getEstimation()).map(somme::max).orElse(somme);
	}

	private Map<String, Object> faits(FaitBilingue constat) {
		return Map.of("plafond", plafond, "part", part, "constat", constat);
	}
}
