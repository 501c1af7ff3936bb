// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.criteres;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Retouches;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.SousCritere;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Weights that do not add up, are missing or are only an order. */
final class Repartitions {

	private static final BigDecimal CINQ = BigDecimal.valueOf(5);

	private Repartitions() {
	}

	/** All weights in their proportions, adding up to 100 %; equal ones where there is none. */
	static void normaliser(Cas cas) {
		JeuCriteres set = cas.dans(JeuCriteres.class);
		List<Critere> criteria = set.getCriteres();
		boolean none = Ponderations.somme(set).signum() == 0;
		List<BigDecimal> shares = Poids.repartir(criteria.stream().map(Ponderations::poids).toList(), Poids.CENT);
		cas.proposer(none ? "Répartir 100 % à parts égales, à ajuster" : "Ramener les pondérations à 100 % en gardant leurs proportions : " + liste(shares),
				"Pondérations : " + liste(shares) + ".", none ? "Share 100% out equally, to be adjusted" : "Bring the weights to 100% in their proportions", r -> ecrire(r, criteria, shares, none));
	}

	private static void ecrire(Retouches r, List<Critere> criteria, List<BigDecimal> shares, boolean adjust) {
		if (!adjust) {
			Poids.ecrireTous(r, criteria, shares);
			return;
		}
		for (int i = 0; i < criteria.size(); i++) {
			Poids.proposer(r, criteria.get(i), shares.get(i));
		}
	}

	private static String liste(List<BigDecimal> shares) {
		return String.join(", ", shares.stream().map(Valeurs::pourcent).toList());
	}

	/** What is left to 100 %, or beyond it, goes to the price; to the heaviest other criterion as a second choice. */
	static void reste(Cas cas) {
		JeuCriteres set = cas.dans(JeuCriteres.class);
		BigDecimal left = Poids.CENT.subtract(Ponderations.somme(set));
		Critere price = Poids.plusLourd(set.getCriteres().stream().filter(Poids::prixOuCout).toList());
		Critere other = Poids.plusLourd(set.getCriteres().stream().filter(c -> !Poids.prixOuCout(c)).toList());
		boolean exact = set.getCriteres().stream().allMatch(c -> Poids.de(c) != null);
		for (Critere one : new Critere[] { price, other }) {
			if (exact && one != null && Poids.de(one).add(left).signum() > 0) {
				BigDecimal weight = Poids.de(one).add(left);
				String what = one == price ? "le prix" : Poids.nom(one);
				cas.proposer("Porter " + what + " à " + Valeurs.pourcent(weight) + " pour que le total fasse 100 %", "Pondération portée à " + Valeurs.pourcent(weight) + ".",
						"Set this weight to " + Valeurs.pourcent(weight) + " so that the total is 100%", r -> Poids.ecrire(r, one, weight));
			}
		}
	}

	/** A missing, void or reversed weight: what the others leave, the bounds the right way round, else equal shares. */
	static void poidsInvalide(Cas cas) {
		SousCritere part = cas.dans(SousCritere.class);
		Critere criterion = cas.dans(Critere.class);
		if (part != null) {
			BigDecimal total = Poids.de(criterion) == null || criterion.getSousCriteres().stream().anyMatch(SousCritere::isRelatif) ? Poids.CENT : Poids.de(criterion);
			cas.proposer("Répartir " + Valeurs.pourcent(total) + " entre les sous-critères", "Pondérations des sous-critères réparties.", "Share the weight out among the sub-criteria",
					r -> Poids.sousCriteres(r, criterion, total));
			return;
		}
		if (criterion.getPoidsMin() != null && criterion.getPoidsMax() != null && criterion.getPoidsMin().compareTo(criterion.getPoidsMax()) > 0) {
			cas.proposer("Remettre les bornes de la fourchette dans l'ordre", "Bornes remises dans l'ordre.", "Put the bounds of the range the right way round",
					r -> r.remplacer(criterion, Literals.CRITERE__POIDS_MIN, Valeurs.pourcent(criterion.getPoidsMax())).remplacer(criterion, Literals.CRITERE__POIDS_MAX,
							Valeurs.pourcent(criterion.getPoidsMin())));
		}
		JeuCriteres set = cas.dans(JeuCriteres.class);
		BigDecimal others = Ponderations.somme(set).subtract(Ponderations.poids(criterion));
		BigDecimal left = Poids.CENT.subtract(others);
		if (left.signum() > 0 && left.compareTo(Poids.CENT) <= 0) {
			cas.proposer("Donner à " + Poids.nom(criterion) + " le reste à 100 % : " + Valeurs.pourcent(left), "Pondération : " + Valeurs.pourcent(left) + ".",
					"Give it what is left to 100%: " + Valeurs.pourcent(left), r -> Poids.ecrire(r, criterion, left));
		} else {
			normaliser(cas);
		}
	}

	/** From an order of importance to decreasing weights: n, n - 1, … 1 brought to 100 %. */
	static void degressif(Cas cas) {
		JeuCriteres set = cas.dans(JeuCriteres.class);
		List<Critere> criteria = set.getCriteres();
		List<BigDecimal> ranks = new ArrayList<>(IntStream.range(0, criteria.size()).mapToObj(i -> BigDecimal.valueOf(criteria.size() - i)).toList());
		List<BigDecimal> shares = Poids.repartir(ranks, Poids.CENT);
		cas.proposer("Pondérer les critères par poids décroissants : " + liste(shares) + ", à ajuster", "Critères pondérés : ajustez les poids.",
				"Weigh the criteria with decreasing weights, to be adjusted", r -> {
					r.remplacer(set, Literals.JEU_CRITERES__MODE, "pondérés");
					ecrire(r, criteria, shares, true);
				});
	}

	/** In a formal procedure, an order of importance is kept only with its objective reason (R2152-12). */
	static void justifierHierarchie(Cas cas) {
		JeuCriteres set = cas.dans(JeuCriteres.class);
		String reason = Champ.texte("raison objective qui rend la pondération impossible");
		cas.proposer("Garder la hiérarchie et écrire sa raison objective", "Justification ajoutée : écrivez-la.", "Keep the order and write its objective reason", r -> {
			if (set.getJustification() == null) {
				r.apres(set, Literals.JEU_CRITERES__MODE, " justification " + reason);
			} else {
				r.remplacer(set, Literals.JEU_CRITERES__JUSTIFICATION, reason);
			}
		});
	}

	static void sousCriteres(Cas cas) {
		Critere criterion = cas.dans(Critere.class);
		boolean relative = criterion.getSousCriteres().stream().anyMatch(SousCritere::isRelatif);
		if (Poids.de(criterion) != null && !relative) {
			String total = Poids.texte(criterion, Poids.de(criterion));
			cas.proposer("Répartir les " + total + " du critère entre ses sous-critères", "Sous-critères ramenés à " + total + ".", "Share the " + total + " of the criterion out among its sub-criteria",
					r -> Poids.sousCriteres(r, criterion, Poids.de(criterion)));
		}
		cas.proposer("Exprimer les sous-critères en parts du critère, 100 % au total", "Sous-critères ramenés à 100 % du critère.", "Express the sub-criteria as shares of the criterion",
				r -> Poids.sousCriteres(r, criterion, Poids.CENT));
	}

	static void poidsExact(Cas cas) {
		Critere criterion = cas.dans(Critere.class);
		BigDecimal middle = criterion.getPoidsMin().add(criterion.getPoidsMax()).divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP);
		cas.proposer("Fixer un poids exact, au milieu de la fourchette : " + Valeurs.pourcent(middle), "Pondération fixée à " + Valeurs.pourcent(middle) + ".",
				"Set an exact weight: " + Valeurs.pourcent(middle), r -> Poids.ecrire(r, criterion, middle));
		BigDecimal low = middle.subtract(CINQ);
		BigDecimal high = middle.add(CINQ);
		if (low.signum() > 0) {
			cas.proposer("Resserrer la fourchette à dix points : " + Valeurs.pourcent(low) + " à " + Valeurs.pourcent(high), "Fourchette resserrée.", "Narrow the range to ten points",
					r -> r.remplacer(criterion, Literals.CRITERE__POIDS_MIN, Valeurs.pourcent(low)).remplacer(criterion, Literals.CRITERE__POIDS_MAX, Valeurs.pourcent(high)));
		}
	}
}
