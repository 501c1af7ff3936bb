// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.procedure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.Libelles;
import fr.clausier.dsl.ide.corrections.Remede;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Takes lots out of a small lot exception until its two conditions are met (R2123-1 2°, R2122-8). */
record PetitsLots(Predicate<Lot> choix, EStructuralFeature trait, String mots) implements Remede {

	static final Remede PETIT_LOT = new PetitsLots(Lot::isPetitLot, Literals.LOT__PETIT_LOT, "petit lot");
	static final Remede DISPENSE = new PetitsLots(Lot::isDispense, Literals.LOT__DISPENSE, "dispensé de procédure");

	@Override
	public void proposer(Cas cas) {
		Lot here = cas.dans(Lot.class);
		if (here != null) {
			retirer(cas, List.of(here));
			return;
		}
		Marche marche = cas.marche();
		List<Lot> chosen = marche.getLots().stream().filter(choix).toList();
		chosen.stream().filter(lot -> suffit(marche, chosen, lot, cas.nombre("part"))).forEach(lot -> retirer(cas, List.of(lot)));
		retirer(cas, chosen);
	}

	/** Whether the share is met once a lot is taken out. */
	private static boolean suffit(Marche marche, List<Lot> chosen, Lot out, BigDecimal share) {
		BigDecimal lots = Montants.totalLots(marche).orElse(BigDecimal.ZERO);
		BigDecimal total = marche.getEstimation() == null ? lots : lots.max(marche.getEstimation());
		BigDecimal sum = chosen.stream().filter(l -> l != out).map(Lot::getEstimation).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
		return sum.movePointRight(2).compareTo(total.multiply(share)) <= 0;
	}

	private void retirer(Cas cas, List<Lot> lots) {
		String what = lots.size() == 1 ? Libelles.du(lots.get(0)) : "des " + lots.size() + " lots concernés";
		cas.proposer("Retirer « " + mots + " » " + what, "« " + mots + " » retiré " + what + ".",
				"Remove « " + mots + " » from " + (lots.size() == 1 ? Libelles.en(lots.get(0)) : "the " + lots.size() + " lots concerned"),
				r -> lots.forEach(lot -> r.retirer(lot, trait)));
	}
}
