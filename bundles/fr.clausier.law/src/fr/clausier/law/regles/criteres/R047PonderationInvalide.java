// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import java.math.BigDecimal;
import java.util.Map;

import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.ModeCriteres;
import fr.clausier.model.strategie.SousCritere;

/** Every weight is above 0 and at most 100 %; a weighted set weighs all its criteria. */
final class R047PonderationInvalide extends RegleSurJeu {

	private static final BigDecimal CENT = BigDecimal.valueOf(100);

	private static final FaitBilingue ABSENTE = new FaitBilingue("absente", "missing");
	private static final FaitBilingue EN_POURCENT = new FaitBilingue("en pourcentage alors que d'autres sont en points",
			"a percentage while others are in points");

	R047PonderationInvalide() {
		super("R-047");
	}

	@Override
	void verifier(JeuEnUsage jeu, Signaleur signaleur) {
		// A set without any weight is one breach, reported by R-046.
		boolean pondere = jeu.jeu().getMode() == ModeCriteres.PONDERE && jeu.criteres().stream().anyMatch(Bornes::connues);
		for (Critere critere : jeu.criteres()) {
			FaitBilingue defaut = !Bornes.connues(critere) ? pondere ? ABSENTE : null : defaut(critere);
			for (ElementJuge element : ElementJuge.de(critere)) {
				FaitBilingue sien = element.objet() instanceof SousCritere sous ? defaut(sous) : defaut;
				if (sien != null) {
					signaleur.signaler(element.objet(), element.traitPoids(), Map.of("critere", element.nom(), "poids", sien));
				}
			}
		}
	}

	private static FaitBilingue defaut(Critere critere) {
		if (critere.getPoints() != null) {
			return critere.getPoints().signum() <= 0 ? de(Bornes.ecrit(null, critere.getPoints())) : null;
		}
		if (critere.eContainer() instanceof JeuCriteres jeu && Ponderations.enPoints(jeu)) {
			return EN_POURCENT;
		}
		BigDecimal basse = Bornes.basse(critere);
		BigDecimal haute = Bornes.haute(critere);
		boolean valide = !horsBornes(basse) && !horsBornes(haute) && basse.compareTo(haute) <= 0;
		return valide ? null : de(Bornes.ecrire(basse, haute));
	}

	private static FaitBilingue defaut(SousCritere sousCritere) {
		BigDecimal points = sousCritere.getPoints();
		BigDecimal poids = sousCritere.getPoids();
		boolean invalide = points != null ? points.signum() <= 0 : poids != null && horsBornes(poids);
		return invalide ? de(Bornes.ecrit(poids, points)) : null;
	}

	private static FaitBilingue de(FaitBilingue poids) {
		return FaitBilingue.de("de {poids}", "{poids}", Map.of("poids", poids));
	}

	private static boolean horsBornes(BigDecimal poids) {
		return poids.signum() <= 0 || poids.compareTo(CENT) > 0;
	}
}
