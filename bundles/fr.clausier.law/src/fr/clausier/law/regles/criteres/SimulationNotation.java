// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

import fr.clausier.law.FaitBilingue;
import fr.clausier.model.calcul.FormuleNotation;

/** Tries a marking formula on a lowest offer and on dearer ones, and says what is wrong with it. */
final class SimulationNotation {

	private static final BigDecimal P0 = BigDecimal.valueOf(100);
	private static final BigDecimal N = BigDecimal.valueOf(20);
	/** What a formula may lose to decimal division before the loss is one of marks. */
	private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");
	/** Prudential mark: an offer half as dear again loses at least a fifth of the maximum mark. */
	private static final BigDecimal CINQUIEME = new BigDecimal("0.2");

	private final FormuleNotation formule;

	private SimulationNotation(FormuleNotation formule) {
		this.formule = formule;
	}

	/** What is wrong, as the end of a sentence that begins with "La formule" or "The formula"; empty when nothing is. */
	static Optional<FaitBilingue> defaut(String texte) {
		try {
			return new SimulationNotation(FormuleNotation.lire(texte)).defaut();
		} catch (IllegalArgumentException illisible) {
			// The reader explains itself in French only; an English reader learns what a formula may hold.
			return Optional.of(new FaitBilingue("ne peut pas être simulée (" + cause(illisible.getMessage()) + ")",
					"cannot be tried: it is not written with P, P0, N, numbers, + - × ÷, min and max"));
		} catch (ArithmeticException division) {
			return Optional.of(new FaitBilingue("ne peut pas être simulée (division par zéro)", "cannot be tried (division by zero)"));
		}
	}

	private Optional<FaitBilingue> defaut() {
		BigDecimal meilleure = note("1", N);
		// A formula without N carries its own maximum: the mark of the lowest offer.
		boolean utiliseN = meilleure.compareTo(note("1", N.add(N))) != 0;
		BigDecimal maximum = utiliseN ? N : meilleure;
		BigDecimal moyenne = note("1.2", N);
		BigDecimal chere = note("1.5", N);
		if (meilleure.signum() <= 0 || meilleure.compareTo(maximum.subtract(TOLERANCE)) < 0) {
			return Optional.of(new FaitBilingue("n'attribue pas la note maximale à la meilleure offre : elle peut neutraliser la pondération",
					"does not give the best tender the maximum mark: it may cancel out the weighting"));
		}
		if (moyenne.subtract(meilleure).compareTo(TOLERANCE) > 0 || chere.subtract(moyenne).compareTo(TOLERANCE) > 0) {
			return Optional.of(new FaitBilingue("donne une meilleure note à une offre plus chère : la meilleure note doit aller à la meilleure offre",
					"marks a dearer tender higher: the best mark must go to the best tender"));
		}
		BigDecimal perte = meilleure.subtract(chere);
		if (perte.compareTo(maximum.multiply(CINQUIEME).subtract(TOLERANCE)) < 0) {
			BigDecimal part = perte.movePointRight(2).divide(maximum, 1, RoundingMode.HALF_UP);
			return Optional.of(FaitBilingue.de("ne retire que {part} de la note à une offre plus chère de 50 % : elle peut neutraliser la pondération",
					"takes only {part} of the mark off a tender that is 50% dearer: it may cancel out the weighting",
					Map.of("part", FaitBilingue.pourcent(part))));
		}
		return Optional.empty();
	}

	private BigDecimal note(String facteur, BigDecimal n) {
		return formule.note(P0.multiply(new BigDecimal(facteur)), P0, n);
	}

	/** The reader's sentence without its recall of the formula, which is under the user's eyes. */
	private static String cause(String message) {
		int debut = message.lastIndexOf(" : ");
		String cause = debut < 0 ? message : message.substring(debut + 3);
		return cause.endsWith(".") ? cause.substring(0, cause.length() - 1) : cause;
	}
}
