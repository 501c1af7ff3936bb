// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.execution;

import static fr.clausier.model.strategie.StrategiePackage.Literals.MARCHE__DUREE_MOIS;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Reconductions;

/** The duration that is written includes the renewals. */
final class R136DureeSansReconductions implements Regle {

	@Override
	public String id() {
		return "R-136";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		Reconductions reconductions = marche.getReconductions();
		if (reconductions == null || marche.getDureeMois() == null || reconductions.getNombre() == null || reconductions.getDureeMois() == null) {
			return;
		}
		int renouvelee = reconductions.getNombre() * reconductions.getDureeMois();
		// Only what cannot be otherwise is told: the first period would last nothing.
		if (renouvelee > 0 && marche.getDureeMois() <= renouvelee) {
			boolean une = reconductions.getNombre() == 1;
			signaleur.signaler(marche, MARCHE__DUREE_MOIS,
					Map.of("duree", marche.getDureeMois(), "total", marche.getDureeMois() + renouvelee, "reconductions",
							FaitBilingue.de(une ? "{n} reconduction de {mois} mois" : "{n} reconductions de {mois} mois", une ? "{n} renewal of {mois} months" : "{n} renewals of {mois} months",
									Map.of("n", reconductions.getNombre(), "mois", reconductions.getDureeMois()))));
		}
	}
}
