// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.spaser;

import java.util.List;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.Objectif;
import fr.clausier.model.strategie.Spaser;

/** What rules ask about a scheme. */
final class Schemas {

	private Schemas() {
	}

	/** The scheme as the messages name it. */
	static FaitBilingue nom(Spaser spaser) {
		return Portee.mot(spaser.getTitre() == null || spaser.getTitre().isBlank() ? "SPASER" : spaser.getTitre().strip());
	}

	/** Whether the scheme holds in a year; without a written period it always does. */
	static boolean couvre(Spaser spaser, int annee) {
		return (spaser.getDebut() == null || spaser.getDebut() <= annee) && (spaser.getFin() == null || annee <= spaser.getFin());
	}

	/** The schemes of the buyer that hold in the year of the law; none when the date is not known. */
	static List<Spaser> enCours(ContexteRegle contexte) {
		return contexte.date() == null ? List.of()
				: contexte.schemas(contexte.marche().getAcheteur()).stream().filter(s -> couvre(s, contexte.date().getYear())).toList();
	}

	static List<Objectif> objectifs(Spaser spaser) {
		return spaser.getAxes().stream().flatMap(axe -> axe.getObjectifs().stream()).toList();
	}
}
