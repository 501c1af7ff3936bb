// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__POIDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Mots;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;

/**
 * One wording, one weight. Notice and rules of the consultation come from one model here and cannot differ, so
 * what remains to check is that the model itself does not say two things under one title.
 */
final class R067DeuxPoidsPourUnIntitule extends RegleSurJeu {

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
			trouver(critere, precedents).ifPresent(autre -> signaler(critere, autre, "une première fois",
					"une seconde fois", signaleur));
			precedents.add(critere);
			if (communsPublies) {
				trouver(critere, communs.getCriteres()).ifPresent(autre -> signaler(critere, autre,
						"dans les critères communs", "pour " + jeu.objet(), signaleur));
			}
		}
	}

	private static Optional<Critere> trouver(Critere critere, List<Critere> autres) {
		return critere.getTitre() == null || critere.getPoids() == null ? Optional.empty()
				: autres.stream().filter(a -> a.getTitre() != null && a.getPoids() != null
						&& Mots.plier(a.getTitre()).strip().equals(Mots.plier(critere.getTitre()).strip())
						&& a.getPoids().compareTo(critere.getPoids()) != 0).findFirst();
	}

	private static void signaler(Critere critere, Critere autre, String ouAutre, String ou, Signaleur signaleur) {
		signaleur.signaler(critere, CRITERE__POIDS, Map.of("critere", ElementJuge.intitule(critere),
				"poidsCommun", NombresFrancais.pourcent(autre.getPoids()), "ouCommun", ouAutre,
				"poids", NombresFrancais.pourcent(critere.getPoids()), "ou", ou));
	}
}
