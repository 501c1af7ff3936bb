// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

import fr.clausier.law.regles.Acheteurs;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/**
 * Estimates whether two purchases serve one need: same buyer, same nature, same year, same first five digits of the
 * CPV. The code knows no such test (R2121-5, R2121-6): it only tells the officer where to look.
 */
final class BesoinHomogene {

	private static final int CHIFFRES = 5;

	private BesoinHomogene() {
	}

	/** CPV groups of a purchase, in file order. */
	static Set<String> groupes(Marche marche) {
		Set<String> groupes = new LinkedHashSet<>();
		for (Prestation prestation : Lots.de(marche)) {
			String groupe = groupe(prestation);
			if (groupe != null) {
				groupes.add(groupe);
			}
		}
		return groupes;
	}

	/** Value of the contracts of a purchase that belong to a CPV group, euros HT. */
	static BigDecimal valeur(Marche marche, String groupe) {
		return Lots.de(marche).stream().filter(p -> groupe.equals(groupe(p)))
				.map(p -> Montants.estimation(p).orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** Same buyer, same nature, launched in the same calendar year. */
	static boolean comparables(Marche un, Marche autre) {
		return un.getNature() == autre.getNature() && un.getLancement() != null && autre.getLancement() != null
				&& un.getLancement().getYear() == autre.getLancement().getYear()
				&& Acheteurs.memes(un.getAcheteur(), autre.getAcheteur());
	}

	private static String groupe(Prestation prestation) {
		Marche marche = Lots.marcheDe(prestation);
		String cpv = !prestation.getCpv().isEmpty() ? prestation.getCpv().get(0)
				: marche != null && !marche.getCpv().isEmpty() ? marche.getCpv().get(0) : "";
		return cpv.length() < CHIFFRES ? null : cpv.substring(0, CHIFFRES);
	}
}
