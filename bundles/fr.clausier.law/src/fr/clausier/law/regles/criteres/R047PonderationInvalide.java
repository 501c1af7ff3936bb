// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__POIDS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__POIDS_MIN;
import static fr.clausier.model.strategie.StrategiePackage.Literals.SOUS_CRITERE__POIDS;

import java.math.BigDecimal;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.ModeCriteres;
import fr.clausier.model.strategie.SousCritere;

/** Every weight is above 0 and at most 100 %; a weighted set weighs all its criteria. */
final class R047PonderationInvalide extends RegleSurJeu {

	private static final BigDecimal CENT = BigDecimal.valueOf(100);

	private static final FaitBilingue ABSENTE = new FaitBilingue("absente", "missing");

	R047PonderationInvalide() {
		super("R-047");
	}

	@Override
	void verifier(JeuEnUsage jeu, Signaleur signaleur) {
		// A set without any weight is one breach, reported by R-046.
		boolean pondere = jeu.jeu().getMode() == ModeCriteres.PONDERE && jeu.criteres().stream().anyMatch(Bornes::connues);
		for (Critere critere : jeu.criteres()) {
			FaitBilingue defaut = !Bornes.connues(critere) ? pondere ? ABSENTE : null : defaut(critere);
			if (defaut != null) {
				signaler(critere, critere.getPoids() == null && critere.getPoidsMin() != null ? CRITERE__POIDS_MIN
						: CRITERE__POIDS, ElementJuge.nom(critere), defaut, signaleur);
			}
			for (SousCritere sousCritere : critere.getSousCriteres()) {
				BigDecimal poids = sousCritere.getPoids();
				if (poids != null && horsBornes(poids)) {
					signaler(sousCritere, SOUS_CRITERE__POIDS, Portee.mot(String.valueOf(sousCritere.getTitre())), de(poids, poids), signaleur);
				}
			}
		}
	}

	private static void signaler(EObject cible, EStructuralFeature trait, FaitBilingue intitule, FaitBilingue poids,
			Signaleur signaleur) {
		signaleur.signaler(cible, trait, Map.of("critere", intitule, "poids", poids));
	}

	private static FaitBilingue defaut(Critere critere) {
		BigDecimal basse = Bornes.basse(critere);
		BigDecimal haute = Bornes.haute(critere);
		if (basse.compareTo(haute) == 0) {
			return horsBornes(basse) ? de(basse, basse) : null;
		}
		boolean valide = !horsBornes(basse) && !horsBornes(haute) && basse.compareTo(haute) < 0;
		return valide ? null : de(basse, haute);
	}

	private static FaitBilingue de(BigDecimal basse, BigDecimal haute) {
		return FaitBilingue.de("de {poids}", "{poids}", Map.of("poids", Bornes.ecrire(basse, haute)));
	}

	private static boolean horsBornes(BigDecimal poids) {
		return poids.signum() <= 0 || poids.compareTo(CENT) > 0;
	}
}
