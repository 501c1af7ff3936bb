// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.validation.DonneesRegle;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Where a rule admits it, the finding may be accepted with a written reason, which only the author knows. */
final class Deroger implements Remede {

	private static final String DEBUT = "Accepter l'écart";

	/** Whether a change is such a derogation, which nobody makes for a whole file. */
	static boolean est(CorrectionProposee fix) {
		return fix.titre().startsWith(DEBUT);
	}

	@Override
	public void proposer(Cas cas) {
		Prestation place = cas.prestation();
		boolean offered = DonneesRegle.lire(cas.donnees()).filter(d -> "oui".equals(d.derogeable()) && d.derogation().isEmpty()).isPresent();
		if (offered && place != null) {
			cas.proposer(DEBUT + " : ajouter une dérogation motivée à la règle " + cas.code(),
					"Dérogation à la règle " + cas.code() + " ajoutée : écrivez sa raison.", "Accept the departure: add a derogation from rule " + cas.code() + " with its reason",
					r -> r.ajouter(place, Literals.PRESTATION__DEROGATIONS, "dérogation " + cas.code() + " " + Champ.texte("raison de l'écart")));
		}
	}
}
