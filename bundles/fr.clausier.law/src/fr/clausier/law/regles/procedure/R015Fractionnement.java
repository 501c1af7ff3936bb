// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage;

/** Like needs of one year that together cross a threshold that each of them avoids. */
final class R015Fractionnement implements Regle {

	@Override
	public String id() {
		return "R-015";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		List<Marche> comparables = contexte.autres().stream().filter(m -> BesoinHomogene.comparables(marche, m)).toList();
		for (SeuilEvite seuil : SeuilEvite.de(contexte)) {
			for (String groupe : BesoinHomogene.groupes(marche)) {
				List<Marche> freres = comparables.stream().filter(m -> seuil.evite(m) && BesoinHomogene.groupes(m).contains(groupe)).toList();
				BigDecimal cumul = freres.stream().map(m -> BesoinHomogene.valeur(m, groupe))
						.reduce(BesoinHomogene.valeur(marche, groupe), BigDecimal::add);
				if (!freres.isEmpty() && cumul.compareTo(seuil.montant()) >= 0) {
					signaleur.signaler(marche, StrategiePackage.Literals.PRESTATION__ESTIMATION, Map.of("cumul", cumul,
							"seuil", seuil.nom(), "montant", seuil.montant(), "groupe", groupe, "annee",
							Integer.toString(marche.getLancement().getYear()), "marches", noms(freres)));
					return;
				}
			}
		}
	}

	private static FaitBilingue noms(List<Marche> marches) {
		return FaitBilingue.enumerer(marches.stream().map(m -> FaitBilingue.de("« {titre} »", "“{titre}”",
				Map.of("titre", String.valueOf(m.getTitre() == null ? m.getName() : m.getTitre())))).toList());
	}
}
