// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.model.calcul.Lots;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Prestation;

/** Names the contracts that a finding concerns, as the end of a French sentence: "… pour les lots n° 1, 2 et 5". */
public final class Portee {

	private Portee() {
	}

	/** One contract, with its article: "le marché", "le lot n° 3 « Peinture »". */
	public static String de(Prestation prestation) {
		return prestation instanceof Lot ? "le " + Lots.libelle(prestation) : Lots.libelle(prestation);
	}

	/**
	 * Several contracts of one purchase.
	 *
	 * @param concernees the contracts concerned, at least one
	 * @param toutes     all contracts of the purchase
	 */
	public static String de(List<? extends Prestation> concernees, List<Prestation> toutes) {
		if (concernees.size() == 1) {
			return de(concernees.get(0));
		}
		if (concernees.size() == toutes.size()) {
			return "tous les lots";
		}
		if (concernees.stream().allMatch(p -> p instanceof Lot lot && lot.getNumero() != null)) {
			return "les lots n°\u00A0" + enumerer(concernees.stream().map(p -> ((Lot) p).getNumero().toString()).toList());
		}
		return enumerer(concernees.stream().map(Portee::de).toList());
	}

	/** "a", "a et b", "a, b et c". */
	public static String enumerer(List<String> noms) {
		if (noms.size() < 2) {
			return String.join("", noms);
		}
		List<String> debut = new ArrayList<>(noms);
		String dernier = debut.remove(debut.size() - 1);
		return String.join(", ", debut) + " et " + dernier;
	}
}
