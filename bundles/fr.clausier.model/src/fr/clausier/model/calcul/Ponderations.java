// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.SousCritere;
import fr.clausier.model.strategie.TypeCritere;

/**
 * Weights of award criteria, in percent of the whole (R2152-12): exact decimals, nothing rounded. Points are turned into percent of their
 * total, to four decimals when that total does not divide them.
 */
public final class Ponderations {

	/** What the weights of sub-criteria are percentages of. */
	public enum ModeSousCriteres {
		/** No sub-criterion has a weight. */
		SANS_POIDS,
		/** Percentages of the whole mark: they add up to the weight of the criterion. */
		ABSOLU,
		/** Percentages of the criterion: they add up to 100. */
		RELATIF,
		/** They add up to neither. */
		INCOHERENT
	}

	private static final BigDecimal CENT = BigDecimal.valueOf(100);
	private static final BigDecimal DEUX = BigDecimal.valueOf(2);

	private Ponderations() {
	}

	/** Sum of the weights of the criteria; a missing weight counts for zero, a range for its middle. Points always make up 100. */
	public static BigDecimal somme(JeuCriteres jeu) {
		if (totalPoints(jeu).signum() > 0 && jeu.getCriteres().stream().allMatch(c -> c.getPoints() != null)) {
			return CENT;
		}
		return jeu.getCriteres().stream().map(Ponderations::poids).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** Whether the criteria are weighted in points rather than percent. */
	public static boolean enPoints(JeuCriteres jeu) {
		return jeu.getCriteres().stream().anyMatch(c -> c.getPoints() != null);
	}

	/** Whether a criterion and those of its sub-criteria that have a weight are in points. */
	public static boolean enPoints(Critere critere) {
		return critere.getPoints() != null && critere.getSousCriteres().stream().allMatch(sc -> sc.getPoids() == null);
	}

	/** Sum of the points of the criteria; zero when they are not in points. */
	public static BigDecimal totalPoints(JeuCriteres jeu) {
		return jeu.getCriteres().stream().map(Critere::getPoints).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** Points as percent of the total of their set; zero when the total is. */
	private static BigDecimal enPourcent(BigDecimal points, Critere critere) {
		BigDecimal total = critere.eContainer() instanceof JeuCriteres jeu ? totalPoints(jeu) : BigDecimal.ZERO;
		if (total.signum() == 0) {
			return BigDecimal.ZERO;
		}
		BigDecimal percent = points.multiply(CENT).divide(total, 4, RoundingMode.HALF_UP).stripTrailingZeros();
		return percent.scale() < 0 ? percent.setScale(0) : percent;
	}

	/** Weight of a criterion, percent: as typed, else its points out of their total, else the middle of its range, else zero. */
	public static BigDecimal poids(Critere critere) {
		if (critere.getPoints() != null) {
			return enPourcent(critere.getPoints(), critere);
		}
		if (critere.getPoids() != null) {
			return critere.getPoids();
		}
		if (critere.getPoidsMin() != null && critere.getPoidsMax() != null) {
			return critere.getPoidsMin().add(critere.getPoidsMax()).divide(DEUX);
		}
		return BigDecimal.ZERO;
	}

	/**
	 * Weight given to one kind of consideration, percent of the whole. A sub-criterion with a kind of its own counts
	 * for that kind and no longer for the kind of its criterion.
	 */
	public static BigDecimal poids(JeuCriteres jeu, TypeCritere type) {
		BigDecimal total = BigDecimal.ZERO;
		for (Critere critere : jeu.getCriteres()) {
			if (critere.getType() == type) {
				total = total.add(poids(critere));
			}
			for (SousCritere sousCritere : critere.getSousCriteres()) {
				TypeCritere propre = type(sousCritere);
				if (propre != critere.getType()) {
					BigDecimal poids = poidsAbsolu(sousCritere).orElse(BigDecimal.ZERO);
					total = propre == type ? total.add(poids) : critere.getType() == type ? total.subtract(poids) : total;
				}
			}
		}
		return total;
	}

	/** Kind of a sub-criterion: its own when written, else that of its criterion. */
	public static TypeCritere type(SousCritere sousCritere) {
		if (sousCritere.isTypePrecise() || !(sousCritere.eContainer() instanceof Critere critere)) {
			return sousCritere.getType();
		}
		return critere.getType();
	}

	/** Whether a criterion or one of its sub-criteria is of that kind. */
	public static boolean porteSur(JeuCriteres jeu, TypeCritere type) {
		return jeu.getCriteres().stream().anyMatch(c -> c.getType() == type
				|| c.getSousCriteres().stream().anyMatch(sc -> type(sc) == type));
	}

	/** Sum of the weights of the sub-criteria as typed, percent; points count as percent of the whole. A missing weight counts for zero. */
	public static BigDecimal sommeSousCriteres(Critere critere) {
		return critere.getSousCriteres().stream().map(Ponderations::ecrit).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** Sum of the points of the sub-criteria; zero when they are not in points. */
	public static BigDecimal pointsSousCriteres(Critere critere) {
		return critere.getSousCriteres().stream().map(SousCritere::getPoints).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static BigDecimal ecrit(SousCritere sousCritere) {
		return sousCritere.getPoints() != null && sousCritere.eContainer() instanceof Critere critere ? enPourcent(sousCritere.getPoints(), critere)
				: sousCritere.getPoids();
	}

	/** How the weights of the sub-criteria of a criterion are to be read. */
	public static ModeSousCriteres mode(Critere critere) {
		if (critere.getSousCriteres().stream().allMatch(sc -> ecrit(sc) == null)) {
			return ModeSousCriteres.SANS_POIDS;
		}
		BigDecimal somme = sommeSousCriteres(critere);
		if (critere.getSousCriteres().stream().anyMatch(SousCritere::isRelatif)) {
			return somme.compareTo(CENT) == 0 ? ModeSousCriteres.RELATIF : ModeSousCriteres.INCOHERENT;
		}
		// Points are held against points: as percentages, rounded, two thirds would not be twice a third.
		if (enPoints(critere) ? pointsSousCriteres(critere).compareTo(critere.getPoints()) == 0 : somme.compareTo(poids(critere)) == 0) {
			return ModeSousCriteres.ABSOLU;
		}
		return somme.compareTo(CENT) == 0 ? ModeSousCriteres.RELATIF : ModeSousCriteres.INCOHERENT;
	}

	/**
	 * Weight of a sub-criterion in percent of the whole.
	 *
	 * @return empty when it has none; the typed weight when the sub-criteria do not add up, since no reading is right
	 */
	public static Optional<BigDecimal> poidsAbsolu(SousCritere sousCritere) {
		BigDecimal poids = ecrit(sousCritere);
		if (poids == null) {
			return Optional.empty();
		}
		if (sousCritere.eContainer() instanceof Critere critere && mode(critere) == ModeSousCriteres.RELATIF) {
			return Optional.of(poids.multiply(poids(critere)).movePointLeft(2).stripTrailingZeros());
		}
		return Optional.of(poids);
	}
}
