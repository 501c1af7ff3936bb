// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import fr.clausier.model.calcul.NombresAnglais;
import fr.clausier.model.calcul.NombresFrancais;

/**
 * A fact of a message that is words and not only a number: the same thing said in both languages. What the buyer wrote is quoted as it is
 * and needs no such pair; a bare number or date needs none either.
 *
 * @param francais as part of a French sentence
 * @param anglais  as part of an English sentence
 */
public record FaitBilingue(String francais, String anglais) {

	/** Words with facts of their own between braces, written in each language as {@link Signaleur} says. */
	public static FaitBilingue de(String francais, String anglais, Map<String, ?> faits) {
		return new FaitBilingue(MessageRegle.remplir(francais, faits, Langue.FRANCAIS), MessageRegle.remplir(anglais, faits, Langue.ANGLAIS));
	}

	/** An amount with its unit: 1 234,50 € and €1,234.50. */
	public static FaitBilingue euros(BigDecimal montant) {
		return new FaitBilingue(NombresFrancais.euros(montant), NombresAnglais.euros(montant));
	}

	/** A percentage as typed: 12,5 % and 12.5%. */
	public static FaitBilingue pourcent(BigDecimal valeur) {
		return new FaitBilingue(NombresFrancais.pourcent(valeur), NombresAnglais.pourcent(valeur));
	}

	/** Whole hours: 7 500 h and 7,500 hours. */
	public static FaitBilingue heures(long heures) {
		return new FaitBilingue(NombresFrancais.heures(heures), NombresAnglais.heures(heures));
	}

	/** Both as a list: "a, b et c" and "a, b and c"; empty texts for an empty list. */
	public static FaitBilingue enumerer(List<FaitBilingue> faits) {
		return new FaitBilingue(suite(faits, FaitBilingue::francais, " et "), suite(faits, FaitBilingue::anglais, " and "));
	}

	private static String suite(List<FaitBilingue> faits, Function<FaitBilingue, String> langue, String dernier) {
		List<String> mots = faits.stream().map(langue).toList();
		int n = mots.size();
		return n < 2 ? String.join("", mots) : String.join(", ", mots.subList(0, n - 1)) + dernier + mots.get(n - 1);
	}

	/** The French words: that is what a reader sees unless English is asked for. */
	@Override
	public String toString() {
		return francais;
	}
}
