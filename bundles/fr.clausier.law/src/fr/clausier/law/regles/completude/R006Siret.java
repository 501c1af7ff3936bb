// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.completude;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.RegleAcheteur;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.StrategiePackage;

/** The SIRET of the buyer has fourteen digits and a right Luhn key. An absent one is not a wrong one. */
final class R006Siret implements RegleAcheteur {

	private static final String LA_POSTE = "356000000";

	@Override
	public String id() {
		return "R-006";
	}

	@Override
	public void verifier(Acheteur acheteur, ContexteRegle contexte, Signaleur signaleur) {
		if (acheteur.getSiret() == null || acheteur.getSiret().isBlank()) {
			return;
		}
		String siret = acheteur.getSiret().replaceAll("[\\s\\u00A0\\u202F]", "");
		if (!siret.matches("[0-9]{14}") || !cleJuste(siret)) {
			signaleur.signaler(acheteur, StrategiePackage.Literals.ACHETEUR__SIRET,
					Map.of("siret", acheteur.getSiret()));
		}
	}

	private static boolean cleJuste(String siret) {
		int somme = 0;
		int luhn = 0;
		for (int i = 0; i < siret.length(); i++) {
			int chiffre = siret.charAt(i) - '0';
			somme += chiffre;
			int pese = i % 2 == 0 ? 2 * chiffre : chiffre;
			luhn += pese > 9 ? pese - 9 : pese;
		}
		// The establishments of La Poste are too many for the Luhn key: the sum of their digits is a multiple of five.
		return luhn % 10 == 0 || siret.startsWith(LA_POSTE) && somme % 5 == 0;
	}
}
