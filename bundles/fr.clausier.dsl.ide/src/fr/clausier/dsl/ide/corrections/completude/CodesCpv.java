// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.completude;

import java.util.Optional;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.law.nomenclature.Cpv;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** CPV codes that are malformed or not in the vocabulary. */
final class CodesCpv {

	private static final int CHIFFRES = 8;
	/** A division, the widest heading of the vocabulary, has two digits. */
	private static final int DIVISION = 2;

	private static final int PROPOSITIONS = 3;

	private CodesCpv() {
	}

	/** A heading written without its closing zeros, or a key that lost its dash; else the nearest codes of the vocabulary. */
	static void corriger(Cas cas) {
		String code = cas.fait("code");
		String digits = code.replaceAll("[^0-9]", "");
		String whole = digits.length() < DIVISION ? "" : (digits + "0".repeat(CHIFFRES)).substring(0, CHIFFRES);
		Optional<Cpv> same = Cpv.parCode(whole);
		boolean lostDash = digits.length() == CHIFFRES + 1 && same.isPresent();
		if (lostDash) {
			ecrire(cas, same.get(), whole + "-" + digits.substring(CHIFFRES));
		} else if (same.isPresent()) {
			ecrire(cas, same.get(), whole);
		} else if (!whole.isEmpty()) {
			Cpv.proches(whole, PROPOSITIONS).forEach(near -> ecrire(cas, near, near.code()));
		}
	}

	private static void ecrire(Cas cas, Cpv heading, String value) {
		int index = rang(cas);
		if (index >= 0) {
			cas.proposer("Remplacer le code CPV par " + value + " (" + heading.libelle() + ")", "Code CPV : " + value + ".", "Use the CPV code " + value,
					r -> r.remplacer(cas.prestation(), Literals.PRESTATION__CPV, index, value));
		}
	}

	static void retirer(Cas cas) {
		int index = rang(cas);
		if (index >= 0) {
			cas.proposer("Retirer le code CPV " + cas.fait("code"), "Code CPV retiré.", "Remove the CPV code " + cas.fait("code"),
					r -> r.retirerValeur(cas.prestation(), Literals.PRESTATION__CPV, index));
		}
	}

	private static int rang(Cas cas) {
		Prestation contract = cas.prestation();
		return contract.getCpv().indexOf(cas.fait("code"));
	}
}
