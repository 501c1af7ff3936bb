// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.criteres;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;

import fr.clausier.dsl.conversion.Nombres;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Noeuds;
import fr.clausier.dsl.ide.retouches.Retouches;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.SousCritere;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.TypeCritere;

/** Weights written anew, exact to the percent, and shares of a whole that add up to it. */
public final class Poids {

	public static final BigDecimal CENT = BigDecimal.valueOf(100);

	private Poids() {
	}

	/** Writes the weight of a criterion, in percent or in the points of its set; sub-criteria that share it out follow. */
	public static void ecrire(Retouches r, Critere criterion, BigDecimal weight) {
		ecrire(r, criterion, weight, texte(criterion, weight));
	}

	/** Writes the weights of several criteria; those that stay the same are left alone. */
	public static void ecrireTous(Retouches r, List<Critere> criteria, List<BigDecimal> weights) {
		for (int i = 0; i < criteria.size(); i++) {
			if (de(criteria.get(i)) == null || de(criteria.get(i)).compareTo(weights.get(i)) != 0) {
				ecrire(r, criteria.get(i), weights.get(i));
			}
		}
	}

	/** Writes the weight of a criterion as a figure that the author is asked to adjust. */
	public static void proposer(Retouches r, Critere criterion, BigDecimal weight) {
		String text = texte(criterion, weight);
		int digits = text.indexOf(Nombres.ESPACE);
		ecrire(r, criterion, weight, Champ.valeur(text.substring(0, digits)) + text.substring(digits));
	}

	private static void ecrire(Retouches r, Critere criterion, BigDecimal weight, String text) {
		if (criterion.getPoints() != null) {
			r.remplacer(criterion, Literals.CRITERE__POINTS, text);
		} else if (criterion.getPoids() != null) {
			r.remplacer(criterion, Literals.CRITERE__POIDS, text);
		} else if (criterion.getPoidsMin() != null) {
			List<INode> max = Noeuds.de(criterion, Literals.CRITERE__POIDS_MAX);
			INode last = max.isEmpty() ? Noeuds.de(criterion, Literals.CRITERE__POIDS_MIN).get(0) : max.get(0);
			r.remplacer(criterion, Noeuds.mot(criterion, "de").getOffset(), Noeuds.fin(last), text);
		} else {
			r.apres(criterion, criterion.getTitre() == null ? Literals.CRITERE__TYPE : Literals.CRITERE__TITRE, " " + text);
		}
		boolean shared = Ponderations.mode(criterion) == Ponderations.ModeSousCriteres.ABSOLU && Ponderations.sommeSousCriteres(criterion).compareTo(CENT) != 0;
		if (shared) {
			sousCriteres(r, criterion, weight);
		}
	}

	/** A weight as it is written beside a criterion of that set: « 10 % », or « 10 points » of a set in points. */
	public static String texte(EObject criterion, BigDecimal percent) {
		JeuCriteres set = EcoreUtil2.getContainerOfType(criterion, JeuCriteres.class);
		return set != null && Ponderations.enPoints(set) ? Nombres.ecrire(percent.multiply(Ponderations.totalPoints(set)).movePointLeft(2)) + Nombres.ESPACE + "points"
				: Valeurs.pourcent(percent);
	}

	/** Exact weight of a criterion, percent; null when it has none or a range. */
	public static BigDecimal de(Critere criterion) {
		return criterion.getPoints() != null ? Ponderations.poids(criterion) : criterion.getPoids();
	}

	/** Writes the weights of the sub-criteria so that they add up to a total, in the proportions that they have. */
	public static void sousCriteres(Retouches r, Critere criterion, BigDecimal total) {
		sousCriteres(r, criterion.getSousCriteres(), total);
	}

	static void sousCriteres(Retouches r, List<SousCritere> parts, BigDecimal total) {
		List<BigDecimal> shares = repartir(parts.stream().map(p -> p.getPoints() != null ? p.getPoints() : p.getPoids()).toList(), total);
		for (int i = 0; i < parts.size(); i++) {
			SousCritere part = parts.get(i);
			String text = part.getPoints() != null ? texte(part, shares.get(i)) : Valeurs.pourcent(shares.get(i));
			if (part.getPoids() == null && part.getPoints() == null) {
				r.apres(part, Literals.SOUS_CRITERE__TITRE, " " + text);
			} else if (part.getPoids() == null || part.getPoids().compareTo(shares.get(i)) != 0) {
				r.remplacer(part, part.getPoints() != null ? Literals.SOUS_CRITERE__POINTS : Literals.SOUS_CRITERE__POIDS, text);
			}
		}
	}

	/**
	 * Shares a total out in the proportions given, in whole steps; what rounding leaves goes to those that it cost most.
	 *
	 * @param parts proportions; one that is null or not positive counts as the mean of the others
	 * @param total what the shares add up to
	 */
	public static List<BigDecimal> repartir(List<BigDecimal> parts, BigDecimal total) {
		List<BigDecimal> given = parts.stream().filter(p -> p != null && p.signum() > 0).toList();
		BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal mean = given.isEmpty() ? BigDecimal.ONE : sum.divide(BigDecimal.valueOf(given.size()), 6, RoundingMode.HALF_UP);
		List<BigDecimal> weights = parts.stream().map(p -> p == null || p.signum() <= 0 ? mean : p).toList();
		BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		boolean whole = total.stripTrailingZeros().scale() <= 0 && total.compareTo(BigDecimal.valueOf(parts.size())) >= 0;
		int scale = whole ? 0 : Math.max(1, total.stripTrailingZeros().scale());
		BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
		List<BigDecimal> exact = weights.stream().map(w -> w.multiply(total).divide(all, 6, RoundingMode.HALF_UP)).toList();
		List<BigDecimal> shares = new ArrayList<>(exact.stream().map(e -> e.setScale(scale, RoundingMode.DOWN).max(step)).toList());
		BigDecimal left = total.subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
		List<Integer> byLoss = IntStream.range(0, parts.size()).boxed()
				.sorted(Comparator.comparing((Integer i) -> shares.get(i).subtract(exact.get(i)))).toList();
		for (int i = 0; left.signum() != 0 && i < 100 * parts.size(); i++) {
			int index = left.signum() > 0 ? byLoss.get(i % parts.size()) : byLoss.get(parts.size() - 1 - i % parts.size());
			BigDecimal change = left.signum() > 0 ? step : step.negate();
			if (shares.get(index).add(change).signum() > 0) {
				shares.set(index, shares.get(index).add(change));
				left = left.subtract(change);
			}
		}
		return shares;
	}

	/** Whether the criterion is the price or the cost. */
	public static boolean prixOuCout(Critere criterion) {
		return criterion.getType() == TypeCritere.PRIX || criterion.getType() == TypeCritere.COUT;
	}

	/** The heaviest of several criteria with an exact weight; null when none has one. */
	static Critere plusLourd(List<Critere> criteria) {
		return criteria.stream().filter(c -> de(c) != null).max(Comparator.comparing(Poids::de)).orElse(null);
	}

	/** How a title names a criterion. */
	static String nom(Critere criterion) {
		return criterion.getTitre() == null || criterion.getTitre().isBlank() ? "le critère " + criterion.getType().getLiteral() : "« " + criterion.getTitre().strip() + " »";
	}
}
