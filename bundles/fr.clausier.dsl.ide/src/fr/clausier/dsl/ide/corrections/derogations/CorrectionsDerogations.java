// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.derogations;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.Famille;
import fr.clausier.dsl.ide.corrections.Registre;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.law.CatalogueRegles;
import fr.clausier.law.FicheRegle;
import fr.clausier.dsl.messages.MotVoisin;
import fr.clausier.model.strategie.Derogation;
import fr.clausier.model.strategie.ReglageRegle;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** */
public final class CorrectionsDerogations implements Famille {

	@Override
	public void inscrire(Registre registre) {
		registre.pour("R-200", CorrectionsDerogations::motiver, CorrectionsDerogations::autreRegle, CorrectionsDerogations::retirer)
				.pour("R-201", CorrectionsDerogations::retirerSansObjet)
				.pour("R-207", CorrectionsDerogations::motiverReglage, CorrectionsDerogations::retirerReglage);
	}

	private static void motiver(Cas cas) {
		Derogation derogation = cas.dans(Derogation.class);
		if (derogation.getRaison() == null || derogation.getRaison().isBlank()) {
			cas.proposer("Écrire la raison de la dérogation, à compléter", "Raison à compléter écrite.", "Write the reason of the derogation, to be completed",
					r -> r.remplacer(derogation, Literals.DEROGATION__RAISON, Champ.texte("raison de l'écart")));
		}
	}

	/** A rule that does not exist is most likely a slip for one that does. */
	private static void autreRegle(Cas cas) {
		Derogation derogation = cas.dans(Derogation.class);
		CatalogueRegles catalogue = CatalogueRegles.standard();
		if (derogation.getRegle() != null && catalogue.fiche(derogation.getRegle()).isEmpty()) {
			MotVoisin.de(derogation.getRegle(), catalogue.fiches().stream().filter(FicheRegle::derogeable).map(FicheRegle::id).toList())
					.ifPresent(id -> cas.proposer("Remplacer la règle par " + id + " (" + catalogue.fiche(id).orElseThrow().titre() + ")", "La dérogation vise la règle " + id + ".",
							"Use rule " + id, r -> r.remplacer(derogation, Literals.DEROGATION__REGLE, id)));
		}
	}

	private static void retirer(Cas cas) {
		cas.proposer("Retirer la dérogation", "Dérogation retirée.", "Remove the derogation", r -> r.retirerObjet(cas.dans(Derogation.class)));
	}

	/** What sets nothing aside means nothing, and would be printed all the same. */
	private static void retirerSansObjet(Cas cas) {
		cas.proposerSur("Retirer la dérogation sans objet", "Dérogation retirée.", "Remove the derogation that sets nothing aside", r -> r.retirerObjet(cas.dans(Derogation.class)));
	}

	private static void motiverReglage(Cas cas) {
		ReglageRegle reglage = cas.dans(ReglageRegle.class);
		if (reglage.getMotif() == null || reglage.getMotif().isBlank()) {
			cas.proposer("Écrire le motif du réglage, à compléter", "Motif à compléter écrit.", "Write the reason of the setting, to be completed",
					r -> r.remplacer(reglage, Literals.REGLAGE_REGLE__MOTIF, Champ.texte("motif du réglage")));
		}
	}

	private static void retirerReglage(Cas cas) {
		cas.proposer("Retirer ce réglage sans effet", "Réglage retiré : la règle garde la gravité de sa fiche.", "Remove this setting without effect",
				r -> r.retirerObjet(cas.dans(ReglageRegle.class)));
	}
}
