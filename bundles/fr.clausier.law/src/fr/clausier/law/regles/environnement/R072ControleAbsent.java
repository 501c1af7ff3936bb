// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ENGAGEMENT_ENVIRONNEMENTAL__TYPE;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.Periodicite;

/** What is promised is proved, at a known pace. */
final class R072ControleAbsent extends RegleSurEngagement {

	private static final FaitBilingue PREUVE = new FaitBilingue("de justificatif", "proof");
	private static final FaitBilingue CONTROLE = new FaitBilingue("de fréquence de contrôle", "frequency of checks");
	private static final FaitBilingue LES_DEUX = new FaitBilingue("ni de justificatif, ni de fréquence de contrôle", "proof nor frequency of checks");

	R072ControleAbsent() {
		super("R-072");
	}

	@Override
	void verifier(EngagementEnvironnemental engagement, ContexteRegle contexte, Signaleur signaleur) {
		boolean sansPreuve = engagement.getPreuve() == null || engagement.getPreuve().isBlank();
		boolean sansControle = engagement.getControle() == Periodicite.NON_PRECISE;
		if (sansPreuve || sansControle) {
			signaleur.signaler(engagement, ENGAGEMENT_ENVIRONNEMENTAL__TYPE, Map.of("engagement", MotsEnvironnement.nom(engagement), "manque",
					!sansControle ? PREUVE : !sansPreuve ? CONTROLE : LES_DEUX));
		}
	}
}
