// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__SOUS_CRITERES;

import java.math.BigDecimal;
import java.util.Map;

import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.SousCritere;

/** Sub-criteria add up to the weight of their criterion, or to 100 % of it. */
final class R050SommeSousCriteres extends RegleSurCritere {

	private static final FaitBilingue PARTS_DU_CRITERE = new FaitBilingue("100 % (parts du critère)", "100% (shares of the criterion)");

	R050SommeSousCriteres() {
		super("R-050");
	}

	@Override
	void verifier(Critere critere, JeuEnUsage jeu, Signaleur signaleur) {
		if (Ponderations.mode(critere) != Ponderations.ModeSousCriteres.INCOHERENT || dansLaFourchette(critere)) {
			return;
		}
		FaitBilingue somme = Ponderations.enPoints(critere) ? Bornes.ecrit(null, Ponderations.pointsSousCriteres(critere))
				: FaitBilingue.pourcent(Ponderations.sommeSousCriteres(critere));
		signaleur.signaler(critere, CRITERE__SOUS_CRITERES,
				Map.of("critere", ElementJuge.nom(critere), "somme", somme, "attendu", attendu(critere)));
	}

	private static FaitBilingue attendu(Critere critere) {
		if (!Bornes.exactes(critere) || critere.getSousCriteres().stream().anyMatch(SousCritere::isRelatif)) {
			return PARTS_DU_CRITERE;
		}
		if (Ponderations.enPoints(critere)) {
			return Bornes.ecrit(null, critere.getPoints());
		}
		return FaitBilingue.de("{poids} (parts du tout) ou {parts}", "{poids} (shares of the whole) or {parts}",
				Map.of("poids", FaitBilingue.pourcent(Ponderations.poids(critere)), "parts", PARTS_DU_CRITERE));
	}

	private static boolean dansLaFourchette(Critere critere) {
		BigDecimal somme = Ponderations.sommeSousCriteres(critere);
		return Bornes.fourchette(critere) && somme.compareTo(critere.getPoidsMin()) >= 0
				&& somme.compareTo(critere.getPoidsMax()) <= 0;
	}
}
