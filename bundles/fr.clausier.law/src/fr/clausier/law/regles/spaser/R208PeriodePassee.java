// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.spaser;

import static fr.clausier.model.strategie.StrategiePackage.Literals.SPASER__DEBUT;
import static fr.clausier.model.strategie.StrategiePackage.Literals.SPASER__FIN;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.RegleSpaser;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Spaser;

/** A purchase is launched in the period of a scheme of its buyer. */
final class R208PeriodePassee implements RegleSpaser {

	@Override
	public String id() {
		return "R-208";
	}

	@Override
	public void verifier(Spaser spaser, ContexteRegle contexte, Signaleur signaleur) {
		if (contexte.marche() == null || contexte.date() == null || Schemas.couvre(spaser, contexte.date().getYear()) || !Schemas.enCours(contexte).isEmpty()) {
			return;
		}
		int annee = contexte.date().getYear();
		boolean passee = spaser.getFin() != null && spaser.getFin() < annee;
		signaleur.signaler(spaser, passee ? SPASER__FIN : SPASER__DEBUT, Map.of("schema", Schemas.nom(spaser), "annee", String.valueOf(annee),
				"borne", String.valueOf(passee ? spaser.getFin() : spaser.getDebut())));
	}
}
