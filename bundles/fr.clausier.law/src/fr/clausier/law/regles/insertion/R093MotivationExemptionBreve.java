// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.model.strategie.StrategiePackage.Literals.EXEMPTION_SOCIALE__MOTIF;
import static fr.clausier.model.strategie.StrategiePackage.Literals.EXEMPTION_SOCIALE__TEXTE;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.law.regles.Mots;
import fr.clausier.model.strategie.ExemptionSociale;

/** The reasons for no social condition are written and speak of this contract (L2112-2-1 III). */
final class R093MotivationExemptionBreve implements Regle {

	/** Practice: no text counts words. */
	private static final int REPERE = 20;

	private static final FaitBilingue AU_CHOIX = new FaitBilingue(
			"un document de votre choix (tout moyen approprié, pour une entité adjudicatrice)",
			"a document of your choice (any appropriate means, for a contracting entity)");
	private static final FaitBilingue CONSERVES = new FaitBilingue("les documents conservés en application de l'article L2184-1",
			"the documents kept under article L2184-1");

	@Override
	public String id() {
		return "R-093";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		FaitBilingue place = Acheteurs.entiteAdjudicatrice(contexte.marche()) ? AU_CHOIX : CONSERVES;
		for (ExemptionSociale exemption : ConditionsSociales.exemptions(contexte)) {
			int mots = Mots.compter(exemption.getTexte());
			if (mots < REPERE) {
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
