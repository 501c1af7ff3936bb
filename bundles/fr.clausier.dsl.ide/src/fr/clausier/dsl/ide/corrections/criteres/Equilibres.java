// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.criteres;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.retouches.Retouches;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.TypeCritere;

/** Weights out of proportion: brought to the mark that the sheet of the rule gives, the others following. */
final class Equilibres {

	private static final BigDecimal SOIXANTE_DIX = BigDecimal.valueOf(70);
	/** What the Conseil d'État accepted for a social criterion in a works contract (sheet R-058). */
	private static final BigDecimal QUINZE = BigDecimal.valueOf(15);

	private Equilibres() {
	}

	static void environnementADix(Cas cas) {
		JeuCriteres set = cas.dans(JeuCriteres.class);
		Critere green = Poids.plusLourd(set.getCriteres().stream().filter(c -> c.getType() == TypeCritere.ENVIRONNEMENT).toList());
		if (green == null) {
			AjoutsDeCriteres.environnement(cas);
			return;
		}
		BigDecimal missing = AjoutsDeCriteres.DIX.subtract(Ponderations.poids(set, TypeCritere.ENVIRONNEMENT));
		porter(cas, set, green, missing, c -> c.getType() != TypeCritere.ENVIRONNEMENT, "Porter l'environnement à 10 %");
	}

	static void prixADix(Cas cas) {
		JeuCriteres set = cas.dans(JeuCriteres.class);
		Critere price = Poids.plusLourd(set.getCriteres().stream().filter(Poids::prixOuCout).toList());
		if (price != null) {
			porter(cas, set, price, AjoutsDeCriteres.DIX.subtract(total(set, true)), c -> !Poids.prixOuCout(c), "Porter le prix à 10 %, poids admis par le juge");
		}
	}

	/** Raises a criterion at the cost of the price when it can give, else of the heaviest other one. */
	private static void porter(Cas cas, JeuCriteres set, Critere raised, BigDecimal by, Predicate<Critere> others, String titre) {
		List<Critere> givers = set.getCriteres().stream().filter(others).toList();
		Critere price = Poids.plusLourd(givers.stream().filter(Poids::prixOuCout).toList());
		Critere heavy = Poids.plusLourd(givers.stream().filter(c -> !Poids.prixOuCout(c)).toList());
		for (Critere donor : new Critere[] { price, heavy }) {
			if (donor != null && Poids.de(donor).subtract(by).compareTo(AjoutsDeCriteres.DIX) >= 0) {
				cas.proposer(titre + ", pris sur " + (donor == price ? "le prix" : Poids.nom(donor)), "Pondérations rééquilibrées.", "Raise this weight to 10%", r -> {
					Poids.ecrire(r, raised, Poids.de(raised).add(by));
					Poids.ecrire(r, donor, Poids.de(donor).subtract(by));
				});
			}
		}
	}

	/** Price at 70 %, what it gives up being shared out among the other criteria. */
	static void prixASoixanteDix(Cas cas) {
		JeuCriteres set = cas.dans(JeuCriteres.class);
		List<Critere> others = set.getCriteres().stream().filter(c -> !Poids.prixOuCout(c)).toList();
		Critere price = Poids.plusLourd(set.getCriteres().stream().filter(Poids::prixOuCout).toList());
		BigDecimal excess = total(set, true).subtract(SOIXANTE_DIX);
		if (price == null || others.isEmpty() || others.stream().anyMatch(c -> Poids.de(c) == null)) {
			return;
		}
		List<BigDecimal> shares = Poids.repartir(others.stream().map(Poids::de).toList(), total(set, false).add(excess));
		cas.proposer("Ramener le prix à 70 % et répartir le reste entre les autres critères", "Pondérations rééquilibrées.", "Bring the price down to 70% and share the rest out", r -> {
			Poids.ecrire(r, price, Poids.de(price).subtract(excess));
			for (int i = 0; i < others.size(); i++) {
				Poids.ecrire(r, others.get(i), shares.get(i));
			}
		});
	}

	/** Social at 15 %, what it gives up going to the price or to another criterion. */
	static void socialAQuinze(Cas cas) {
		JeuCriteres set = cas.dans(JeuCriteres.class);
		Critere social = Poids.plusLourd(set.getCriteres().stream().filter(c -> c.getType() == TypeCritere.SOCIAL).toList());
		BigDecimal excess = Ponderations.poids(set, TypeCritere.SOCIAL).subtract(QUINZE);
		if (social == null || Poids.de(social).compareTo(excess) <= 0) {
			return;
		}
		Critere price = Poids.plusLourd(set.getCriteres().stream().filter(Poids::prixOuCout).toList());
		Critere other = Poids.plusLourd(set.getCriteres().stream().filter(c -> !Poids.prixOuCout(c) && c != social).toList());
		for (Critere taker : new Critere[] { price, other }) {
			if (taker != null) {
				cas.proposer("Ramener le social à 15 %, au profit " + (taker == price ? "du prix" : "de " + Poids.nom(taker)), "Pondérations rééquilibrées.",
						"Bring the social weight down to 15%", r -> {
							Poids.ecrire(r, social, Poids.de(social).subtract(excess));
							Poids.ecrire(r, taker, Poids.de(taker).add(excess));
						});
			}
		}
	}

	private static BigDecimal total(JeuCriteres set, boolean price) {
		return set.getCriteres().stream().filter(c -> Poids.prixOuCout(c) == price).map(Ponderations::poids).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** One wording, one weight: that of the other place; the price of the set makes up for the difference. */
	static void aligner(Cas cas) {
		Critere criterion = cas.dans(Critere.class);
		BigDecimal weight = cas.nombre("poidsCommun");
		BigDecimal change = weight.subtract(Poids.de(criterion));
		Critere price = Poids.plusLourd(cas.dans(JeuCriteres.class).getCriteres().stream().filter(c -> Poids.prixOuCout(c) && c != criterion).toList());
		boolean balanced = price != null && Poids.de(price).compareTo(change) > 0;
		cas.proposer("Aligner le poids sur l'autre : " + Valeurs.pourcent(weight) + (balanced ? ", le prix faisant la différence" : ""),
				balanced ? "Poids aligné." : "Poids aligné : vérifiez que le total fait 100 %.", "Use the other weight: " + Valeurs.pourcent(weight), r -> {
					Poids.ecrire(r, criterion, weight);
					if (balanced) {
						Poids.ecrire(r, price, Poids.de(price).subtract(change));
					}
				});
		renommer(cas, criterion);
	}

	private static void renommer(Cas cas, Critere criterion) {
		boolean own = criterion.eContainer().eContainer() instanceof Lot;
		String title = criterion.getTitre().strip() + (own ? " (lot " + ((Lot) criterion.eContainer().eContainer()).getNumero() + ")" : " (2)");
		cas.proposer("Donner au critère un intitulé propre : « " + title + " »", "Intitulé distingué : précisez-le.", "Give the criterion a title of its own",
				(Retouches r) -> r.remplacer(criterion, Literals.CRITERE__TITRE, Valeurs.chaine(title)));
	}
}
