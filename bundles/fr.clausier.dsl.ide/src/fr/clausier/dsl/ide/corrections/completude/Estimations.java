// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.completude;

import java.math.BigDecimal;
import java.util.Objects;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.Libelles;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Estimated values: what the others leave to a lot, the sum of the lots. */
final class Estimations {

	private Estimations() {
	}

	static void reste(Cas cas) {
		Marche marche = cas.marche();
		if (!(cas.prestation() instanceof Lot lot) || marche.getEstimation() == null) {
			return;
		}
		boolean only = marche.getLots().stream().filter(l -> l != lot).allMatch(l -> l.getEstimation() != null);
		BigDecimal others = marche.getLots().stream().filter(l -> l != lot).map(Lot::getEstimation).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal left = marche.getEstimation().subtract(others);
		if (only && left.signum() > 0) {
			String amount = Valeurs.eurosHT(left);
			cas.proposer("Donner " + Libelles.au(lot) + " le reste de l'estimation du marché : " + amount, "Estimation " + Libelles.du(lot) + " écrite : " + amount + ".",
					"Give " + Libelles.en(lot) + " what is left of the estimated value: " + amount, r -> r.fixer(lot, Literals.PRESTATION__ESTIMATION, "estimation", amount));
		}
	}

	static void aChiffrer(Cas cas) {
		Prestation contract = cas.prestation();
		if (contract.getEstimation() == null) {
			cas.proposer("Ajouter une estimation à chiffrer pour " + Libelles.le(contract), "Estimation ajoutée : écrivez son montant.",
					"Add an estimated value to be filled in for " + Libelles.en(contract),
					r -> r.ajouter(contract, Literals.PRESTATION__ESTIMATION, "estimation " + Champ.chiffre("€ HT")));
		}
	}

	static void retirerLeTotal(Cas cas) {
		cas.proposer("Retirer l'estimation du marché, qui vaut alors la somme des lots", "Estimation du marché retirée.",
				"Remove the estimated value of the purchase: the lots add up to it", r -> r.retirer(cas.marche(), Literals.PRESTATION__ESTIMATION));
	}

	static void sommeDesLots(Cas cas) {
		Montants.totalLots(cas.marche()).map(Valeurs::eurosHT)
				.ifPresent(sum -> cas.proposer("Porter l'estimation du marché à la somme des lots : " + sum, "Estimation du marché portée à " + sum + ".",
						"Set the estimated value to the sum of the lots: " + sum, r -> r.remplacer(cas.marche(), Literals.PRESTATION__ESTIMATION, sum)));
	}
}
