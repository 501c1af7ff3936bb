// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Imagined offers against the weights of award criteria: who wins, and what a criterion can change. The mark of the price is the lowest
 * price divided by the price of the offer, the most common method; a buyer who announces another one has to simulate that one.
 */
public final class SimulationNotes {

	private static final MathContext CALCUL = MathContext.DECIMAL64;
	private static final BigDecimal CENT = BigDecimal.valueOf(100);
	private static final int CENTIEMES = 2;

	private SimulationNotes() {
	}

	/**
	 * An imagined offer.
	 *
	 * @param nom   name
	 * @param prix  price in euros without tax, above zero
	 * @param notes marks of the other criteria, each from 0 to 1, in their order
	 */
	public record Offre(String nom, BigDecimal prix, List<BigDecimal> notes) {

		public Offre {
			notes = List.copyOf(notes);
			if (prix.signum() <= 0) {
				throw new IllegalArgumentException("Le prix d'une offre est supérieur à zéro : " + prix);
			}
		}
	}

	/**
	 * A ranked offer.
	 *
	 * @param offre  the offer
	 * @param points points of the price, then of the other criteria, on their weights
	 * @param total  sum of the points, to the hundredth
	 * @param rang   rank, from 1; equal sums share one
	 */
	public record Classement(Offre offre, List<BigDecimal> points, BigDecimal total, int rang) {

		public Classement {
			points = List.copyOf(points);
		}
	}

	/**
	 * Ranks offers.
	 *
	 * @param prix   weight of the price in percent
	 * @param autres weights of the other criteria in percent
	 * @return best first; offers with the same sum in their order
	 * @throws IllegalArgumentException when an offer has not one mark for each other criterion
	 */
	public static List<Classement> classer(BigDecimal prix, List<BigDecimal> autres, List<Offre> offres) {
		BigDecimal lowest = offres.stream().map(Offre::prix).min(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
		List<Classement> marked = new ArrayList<>();
		for (Offre offer : offres) {
			if (offer.notes().size() != autres.size()) {
				throw new IllegalArgumentException("Une note par critère hors prix : « " + offer.nom() + " » en a " + offer.notes().size() + " pour " + autres.size() + ".");
			}
			List<BigDecimal> points = new ArrayList<>();
			points.add(prix.multiply(lowest).divide(offer.prix(), CENTIEMES, RoundingMode.HALF_UP));
			for (int i = 0; i < autres.size(); i++) {
				points.add(autres.get(i).multiply(offer.notes().get(i)).setScale(CENTIEMES, RoundingMode.HALF_UP));
			}
			marked.add(new Classement(offer, points, points.stream().reduce(BigDecimal.ZERO, BigDecimal::add), 0));
		}
		marked.sort(Comparator.comparing(Classement::total).reversed());
		List<Classement> ranked = new ArrayList<>();
		for (Classement one : marked) {
			int better = (int) marked.stream().filter(o -> o.total().compareTo(one.total()) > 0).count();
			ranked.add(new Classement(one.offre(), one.points(), one.total(), better + 1));
		}
		return List.copyOf(ranked);
	}

	/**
	 * By how much an offer may be dearer than the cheapest one and still win thanks to one criterion, all else equal.
	 *
	 * @param prix    weight of the price in percent
	 * @param critere weight of the criterion in percent
	 * @param ecart   distance of the two marks, from 0 to 1
	 * @return percent of the lowest price, to the hundredth; empty when no price gap can outweigh the criterion
	 */
	public static Optional<BigDecimal> ecartDePrix(BigDecimal prix, BigDecimal critere, BigDecimal ecart) {
		BigDecimal won = critere.multiply(ecart, CALCUL);
		BigDecimal left = prix.subtract(won);
		return left.signum() <= 0 ? Optional.empty() : Optional.of(won.multiply(CENT).divide(left, CENTIEMES, RoundingMode.DOWN));
	}
}
