// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One code of the common procurement vocabulary (Regulation (EC) 213/2008), main vocabulary.
 * <p>
 * The check digit that may follow a code is read and left aside: the list published for eForms no longer has it, and the
 * digits of 2008 do not all follow one formula, so that none can be called wrong.
 *
 * @param code    eight digits
 * @param libelle French label, as published
 */
public record Cpv(String code, String libelle) {

	/** A code as a buyer writes it, "45214210" or "45214210-5"; empty when it is ill-formed or does not exist. */
	public static Optional<Cpv> parCode(String code) {
		return CatalogueCpv.parCode(chiffres(code));
	}

	/** Whether a code, with or without check digit, is in the vocabulary. */
	public static boolean existe(String code) {
		return parCode(code).isPresent();
	}

	/** All codes, in their order. */
	public static List<Cpv> tous() {
		return CatalogueCpv.tous();
	}

	/**
	 * Codes that begin so, or whose label has these words, in any order, whatever the accents, capitals and plural; best
	 * first, at equal quality the wider ones first. When no label has all the words, those that have most.
	 *
	 * @param texte   digits, words or both, possibly unfinished: "4521", "peinture batim"
	 * @param maximum at most that many
	 */
	public static List<Cpv> chercher(String texte, int maximum) {
		return CatalogueCpv.chercher(texte, maximum);
	}

	/**
	 * Existing codes that a mistyped one may stand for: the one that contains it, then those one digit away or with two
	 * neighbouring digits swapped, the longest common beginning first.
	 */
	public static List<Cpv> proches(String code, int maximum) {
		return ProchesCpv.de(chiffres(code), maximum);
	}

	/** Digits that say something, 2 for a division to 8. */
	public int profondeur() {
		int n = code.length();
		while (n > 2 && code.charAt(n - 1) == '0') {
			n--;
		}
		return n;
	}

	/** The code that contains this one; empty for a division. */
	public Optional<Cpv> parent() {
		return CatalogueCpv.contenant(code, profondeur() - 1);
	}

	/** The codes that contain this one, from the division down; without this one. */
	public List<Cpv> lignee() {
		List<Cpv> lignee = new ArrayList<>();
		for (Optional<Cpv> parent = parent(); parent.isPresent(); parent = parent.get().parent()) {
			lignee.add(0, parent.get());
		}
		return lignee;
	}

	/** The eight digits of a code as written; empty when ill-formed. */
	private static String chiffres(String code) {
		String serre = code == null ? "" : code.replaceAll("[\\s\\u00A0\\u202F]", "");
		return serre.matches("[0-9]{8}(-[0-9])?") ? serre.substring(0, 8) : "";
	}
}
