// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import fr.clausier.law.ContexteRegle;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;

/**
 * A purchase without publicity nor competition, and the threshold that allows it (R2122-8).
 *
 * @param valeur estimated value of the need, euros HT
 * @param seuil  value below which no procedure is due, euros HT
 */
record Dispense(Marche marche, BigDecimal valeur, BigDecimal seuil) {

	/** First day of the threshold of 60 000 euros for supplies and services (décret 2025-1386, art. 4). */
	static final LocalDate RELEVEMENT_FS = LocalDate.of(2026, 4, 1);
	private static final String ARTICLE = "R2122-8";

	/** Empty when the purchase is made otherwise, rests on another article, or lacks value, nature or date. */
	static Optional<Dispense> de(ContexteRegle contexte) {
		Marche marche = contexte.marche();
		if (marche.getProcedure() != Procedure.GRE_AGRE || !ARTICLE.equals(article(marche))
				|| !marche.getLots().isEmpty() && marche.getLots().stream().allMatch(Lot::isDispense)) {
			return Optional.empty();
		}
		Optional<BigDecimal> seuil = contexte.seuils().dispense(marche.getNature(), contexte.date());
		return Montants.estimation(marche).flatMap(valeur -> seuil.map(s -> new Dispense(marche, valeur, s)));
	}

	boolean ouverte() {
		return valeur.compareTo(seuil) < 0;
	}

	/** Supplies or services that only the threshold raised on 1 April 2026 would allow. */
	boolean sousLeSeuilReleve(ContexteRegle contexte) {
		return marche.getNature() != NatureMarche.TRAVAUX && contexte.date().isBefore(RELEVEMENT_FS)
				&& contexte.seuils().dispense(marche.getNature(), RELEVEMENT_FS).filter(s -> valeur.compareTo(s) < 0).isPresent();
	}

	/** Article that the purchase rests on; the small amount when none is written. */
	private static String article(Marche marche) {
		String motif = marche.getMotifSansPublicite();
		return motif == null || motif.isBlank() ? ARTICLE : motif.replaceAll("[.\\s\\u00A0\\u202F]", "").toUpperCase(Locale.ROOT);
	}
}
