// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__POIDS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__POINTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Mots;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;

/**
 * One wording, one weight. Notice and rules of the consultation come from one model here and cannot differ, so
 * what remains to check is that the model itself does not say two things under one title.
 */
final class R067DeuxPoidsPourUnIntitule extends RegleSurJeu {

	private static final FaitBilingue PREMIERE_FOIS = new FaitBilingue("une première fois", "once");
	private static final FaitBilingue SECONDE_FOIS = new FaitBilingue("une seconde fois", "a second time");
	private static final FaitBilingue DANS_LES_COMMUNS = new FaitBilingue("dans les critères communs", "in the common criteria");

	R067DeuxPoidsPourUnIntitule() {
		super("R-067");
	}

	@Override
	void verifier(JeuEnUsage jeu, Signaleur signaleur) {
		JeuCriteres communs = jeu.contexte().marche().getCriteres();
		boolean communsPublies = communs != null && communs != jeu.jeu()
				&& jeu.contexte().prestations().stream().anyMatch(p -> Lots.criteresDe(p) == communs);
		List<Critere> precedents = new ArrayList<>();
		for (Critere critere : jeu.criteres()) {
			trouver(critere, precedents).ifPresent(autre -> signaler(critere, autre, PREMIERE_FOIS, SECONDE_FOIS, signaleur));
			precedents.add(critere);
			if (communsPublies) {
				trouver(critere, communs.getCriteres()).ifPresent(autre -> signaler(critere, autre,
						DANS_LES_COMMUNS, FaitBilingue.de("pour {objet}", "for {objet}", Map.of("objet", jeu.objet())), signaleur));
			}
		}
	}

	private static Optional<Critere> trouver(Critere critere, List<Critere> autres) {
		return critere.getTitre() == null || !Bornes.exactes(critere) ? Optional.empty()
				: autres.stream().filter(a -> a.getTitre() != null && Bornes.exactes(a)
						&& Mots.plier(a.getTitre()).strip().equals(Mots.plier(critere.getTitre()).strip())
						&& Ponderations.poids(a).compareTo(Ponderations.poids(critere)) != 0).findFirst();
	}

	private static void signaler(Critere critere, Critere autre, FaitBilingue ouAutre, FaitBilingue ou, Signaleur signaleur) {
		signaleur.signaler(critere, critere.getPoints() == null ? CRITERE__POIDS : CRITERE__POINTS, Map.of("critere", ElementJuge.nom(critere),
				"poidsCommun", Bornes.ecrit(autre.getPoids(), autre.getPoints()), "ouCommun", ouAutre,
				"poids", Bornes.ecrit(critere.getPoids(), critere.getPoints()), "ou", ou));
	}
}
