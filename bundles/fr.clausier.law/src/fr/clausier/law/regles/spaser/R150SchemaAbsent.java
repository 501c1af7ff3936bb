// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.spaser;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ACHETEUR__ACHATS_ANNUELS;

import java.math.BigDecimal;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.RegleAcheteur;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Acheteur;

/** A buyer that spends more than the threshold in a year has a scheme. */
final class R150SchemaAbsent implements RegleAcheteur {

	@Override
	public String id() {
		return "R-150";
	}

	@Override
	public void verifier(Acheteur acheteur, ContexteRegle contexte, Signaleur signaleur) {
		BigDecimal montant = acheteur.getAchatsAnnuels();
		if (montant == null || !contexte.schemas(acheteur).isEmpty()) {
			return;
		}
		contexte.seuil("spaser_achats_annuels").filter(seuil -> montant.compareTo(seuil) > 0).ifPresent(
				seuil -> signaleur.signaler(acheteur, ACHETEUR__ACHATS_ANNUELS, Map.of("montant", montant, "seuil", seuil)));
	}
}
