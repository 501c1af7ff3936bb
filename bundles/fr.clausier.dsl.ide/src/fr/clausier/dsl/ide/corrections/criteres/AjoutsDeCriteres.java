// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.criteres;

import java.math.BigDecimal;
import java.util.List;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Lignes;
import fr.clausier.dsl.ide.retouches.Retouches;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.ModeCriteres;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.TypeCritere;

/** Criteria put into a set, and whole sets: their weight is taken from another criterion, so that the set still adds up to 100 %. */
final class AjoutsDeCriteres {

	/** Weight that usage gives the environmental criterion at least (sheet R-052), and the lowest that a judge accepted for the price. */
	static final BigDecimal DIX = BigDecimal.TEN;

	private static final String ELEMENTS = "éléments " + Champ.texte("éléments d'appréciation");

	private AjoutsDeCriteres() {
	}

	static String environnement(String weight) {
		return "environnement \"Performance environnementale\"" + weight + " "
				+ Lignes.bloc("", List.of(ELEMENTS, "preuve " + Champ.texte("justificatif demandé"), "unité " + Champ.texte("unité de mesure")));
	}

	/** A whole set, with the weights of the product's models, to be adjusted. */
	static void jeu(Cas cas) {
		Prestation owner = cas.prestation();
		boolean common = owner instanceof Marche marche && !marche.getLots().isEmpty();
		List<String> criteria = List.of("prix " + aAjuster(50), "technique \"Valeur technique\" " + aAjuster(30) + " { " + ELEMENTS + " }", environnement(" " + aAjuster(20)));
		cas.proposer("Ajouter des critères " + (common ? "communs " : "") + "prix, technique et environnement, pondérations à ajuster",
				"Critères ajoutés : ajustez les pondérations et complétez les éléments d'appréciation.", "Add price, technical and environmental criteria, weights to be adjusted",
				r -> ecrire(r, owner, common, criteria));
		cas.proposer("Ajouter le critère unique du coût global, environnement compris", "Critère du coût global ajouté : décrivez la méthode.",
				"Add global cost as the single criterion, environment included", r -> ecrire(r, owner, common, List.of("coût \"Coût global\" " + Lignes.bloc("", cout()))));
	}

	private static void ecrire(Retouches r, Prestation owner, boolean common, List<String> criteria) {
		JeuCriteres empty = owner.getCriteres();
		if (empty == null) {
			r.ajouter(owner, Literals.PRESTATION__CRITERES, Lignes.blocSurLignes(common ? "critères communs" : "critères", criteria));
		} else {
			criteria.forEach(c -> r.ajouter(empty, Literals.JEU_CRITERES__CRITERES, c));
		}
	}

	/** An environmental criterion, its weight taken from the price; from the heaviest other criterion as a second choice. */
	static void environnement(Cas cas) {
		JeuCriteres set = cas.dans(JeuCriteres.class);
		Critere price = Poids.plusLourd(set.getCriteres().stream().filter(Poids::prixOuCout).toList());
		Critere other = Poids.plusLourd(set.getCriteres().stream().filter(c -> !Poids.prixOuCout(c)).toList());
		boolean priceGives = price != null && Poids.de(price).compareTo(DIX.add(DIX)) >= 0;
		boolean otherGives = other != null && Poids.de(other).compareTo(DIX) > 0;
		if (priceGives) {
			environnement(cas, set, price, "le prix");
		}
		if (otherGives) {
			environnement(cas, set, other, Poids.nom(other));
		}
		if (!priceGives && !otherGives) {
			environnement(cas, set, null, "");
		}
	}

	/** @param donor the criterion that gives its weight; null when none can */
	private static void environnement(Cas cas, JeuCriteres set, Critere donor, String from) {
		Critere only = set.getCriteres().size() == 1 && set.getMode() == ModeCriteres.PONDERE ? set.getCriteres().get(0) : null;
		boolean weighted = donor != null || only != null;
		String weight = weighted ? " " + Poids.texte(set, DIX) : "";
		cas.proposer("Ajouter un critère environnemental" + (weighted ? " de 10 %" : "") + (donor == null ? "" : ", pris sur " + from),
				"Critère environnemental ajouté : complétez ses éléments d'appréciation.", "Add an environmental criterion" + (weighted ? " of 10%" : ""), r -> {
					if (donor != null) {
						Poids.ecrire(r, donor, Poids.de(donor).subtract(DIX));
					} else if (only != null) {
						Poids.ecrire(r, only, Poids.CENT.subtract(DIX));
					}
					r.ajouter(set, Literals.JEU_CRITERES__CRITERES, environnement(weight));
				});
	}

	/** Price becomes a global cost that takes the environment in, or a cost that is there already does. */
	static void coutGlobal(Cas cas) {
		Critere only = cas.dans(Critere.class);
		cas.proposer(only.getType() == TypeCritere.PRIX ? "Remplacer le prix par un coût global qui intègre l'environnement" : "Déclarer que le coût intègre l'environnement",
				"Coût global déclaré : décrivez la méthode.", "Use a global cost that takes the environment in", r -> {
					if (only.getType() == TypeCritere.PRIX) {
						r.remplacer(only, Literals.CRITERE__TYPE, TypeCritere.COUT.getLiteral());
					}
					r.ajouter(only, Literals.CRITERE__INTEGRE_ENVIRONNEMENT, cout().get(0));
					if (only.getMethode() == null) {
						r.ajouter(only, Literals.CRITERE__METHODE, cout().get(1));
					}
				});
	}

	/** A cost among several criteria may take the environment in. */
	static void coutParmiPlusieurs(Cas cas) {
		cas.dans(JeuCriteres.class).getCriteres().stream().filter(c -> c.getType() == TypeCritere.COUT).findFirst()
				.ifPresent(cost -> cas.proposer("Déclarer que le coût intègre l'environnement", "Coût global déclaré : décrivez la méthode.",
						"State that the cost takes the environment in", r -> {
							r.ajouter(cost, Literals.CRITERE__INTEGRE_ENVIRONNEMENT, cout().get(0));
							if (cost.getMethode() == null) {
								r.ajouter(cost, Literals.CRITERE__METHODE, cout().get(1));
							}
						}));
	}

	static void standardise(Cas cas) {
		Marche marche = cas.marche();
		if (marche.getNature() != NatureMarche.TRAVAUX && !Lots.de(marche).isEmpty()) {
			cas.proposer("Déclarer les prestations standardisées", "« prestations standardisées » ajouté.", "State that the services or supplies are standardised",
					r -> r.ajouter(marche, Literals.MARCHE__STANDARDISE, "prestations standardisées"));
		}
	}

	/** Price or cost, with what is left to 100 %, else with ten percent taken from the heaviest criterion. */
	static void prixOuCout(Cas cas) {
		JeuCriteres set = cas.dans(JeuCriteres.class);
		BigDecimal left = Poids.CENT.subtract(Ponderations.somme(set));
		Critere donor = Poids.plusLourd(set.getCriteres());
		boolean weighted = set.getMode() == ModeCriteres.PONDERE && donor != null;
		boolean takes = weighted && left.signum() <= 0 && Poids.de(donor).compareTo(DIX) > 0;
		BigDecimal weight = left.signum() > 0 ? left : DIX;
		String shown = weighted ? " de " + Valeurs.pourcent(weight) : "";
		for (String type : List.of("prix", "coût")) {
			cas.proposer("Ajouter un critère " + type + shown + (takes ? ", pris sur " + Poids.nom(donor) + " : à ajuster" : ""), "Critère " + type + " ajouté : ajustez sa pondération.",
					"Add a " + ("prix".equals(type) ? "price" : "cost") + " criterion", r -> {
						if (takes) {
							Poids.proposer(r, donor, Poids.de(donor).subtract(weight));
						}
						r.ajouter(set, Literals.JEU_CRITERES__CRITERES, type + (weighted ? " " + Poids.texte(set, weight) : ""));
					});
		}
	}

	private static List<String> cout() {
		return List.of("intègre l'environnement", "méthode " + Champ.texte("composantes du coût (énergie, entretien, fin de vie…) et données à fournir"));
	}

	private static String aAjuster(int weight) {
		return Champ.valeur(Integer.toString(weight)) + "\u00A0%";
	}
}
