// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.model.strategie.StrategiePackage.Literals.EXEMPTION_SOCIALE__MOTIF;
import static fr.clausier.model.strategie.StrategiePackage.Literals.EXEMPTION_SOCIALE__TEXTE;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Mots;
import fr.clausier.model.strategie.ExemptionSociale;

/** The reasons for no social condition are written and speak of this contract (L2112-2-1 III). */
final class R093MotivationExemptionBreve implements Regle {

	/** Practice: no text counts words. */
	private static final int REPERE = 20;

	@Override
	public String id() {
		return "R-093";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		FaitBilingue place = ConditionsSociales.placeDesMotifs(contexte);
		for (ExemptionSociale exemption : ConditionsSociales.exemptions(contexte)) {
			int mots = Mots.compter(exemption.getTexte());
			// Where reasons are due and none is written, R-115 says so.
			if (mots < REPERE && !(mots == 0 && ConditionsSociales.seuilAtteint(contexte))) {
				signaleur.signaler(exemption, mots == 0 ? EXEMPTION_SOCIALE__MOTIF : EXEMPTION_SOCIALE__TEXTE,
						Map.of("etendue", etendue(mots), "place", place));
			}
		}
	}

	private static FaitBilingue etendue(int mots) {
		return switch (mots) {
			case 0 -> new FaitBilingue("ne sont pas écrits", "are not written");
			case 1 -> new FaitBilingue("tiennent en un mot", "are one word long");
			default -> FaitBilingue.de("tiennent en {mots} mots", "are {mots} words long", Map.of("mots", mots));
		};
	}
}
