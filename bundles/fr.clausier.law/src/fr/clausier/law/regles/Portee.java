// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles;

import java.util.List;
import java.util.Map;

import fr.clausier.law.FaitBilingue;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Prestation;

/** Names the contracts that a finding concerns, as the end of a sentence: "… pour les lots n° 1, 2 et 5", "… for lots 1, 2 and 5". */
public final class Portee {

	private Portee() {
	}

	/** One contract, with its article: "le marché", "le lot n° 3 « Peinture »"; "the contract", "lot 3 “Peinture”". */
	public static FaitBilingue de(Prestation prestation) {
		String libelle = Lots.libelle(prestation);
		return prestation instanceof Lot lot ? new FaitBilingue("le " + libelle, anglais(lot)) : new FaitBilingue(libelle, "the contract");
	}

	/**
	 * Several contracts of one purchase.
	 *
	 * @param concernees the contracts concerned, at least one
	 * @param toutes     all contracts of the purchase
	 */
	public static FaitBilingue de(List<? extends Prestation> concernees, List<Prestation> toutes) {
		if (concernees.size() == 1) {
			return de(concernees.get(0));
		}
		if (concernees.size() == toutes.size()) {
			return new FaitBilingue("tous les lots", "all lots");
		}
		if (concernees.stream().allMatch(p -> p instanceof Lot lot && lot.getNumero() != null)) {
			FaitBilingue numeros = FaitBilingue.enumerer(concernees.stream().map(p -> mot(((Lot) p).getNumero().toString())).toList());
			return FaitBilingue.de("les lots n°\u00A0{numeros}", "lots {numeros}", Map.of("numeros", numeros));
		}
		return FaitBilingue.enumerer(concernees.stream().map(Portee::de).toList());
	}

	/** What reads alike in both languages: what the buyer wrote, a number, a code. */
	public static FaitBilingue mot(String texte) {
		return new FaitBilingue(texte, texte);
	}

	private static String anglais(Lot lot) {
		String numero = lot.getNumero() == null ? "" : " " + lot.getNumero();
		String intitule = Lots.intitule(lot);
		return (numero.isEmpty() && intitule.isEmpty() ? "the lot" : "lot") + numero + (intitule.isEmpty() ? "" : " “" + intitule + "”");
	}
}
