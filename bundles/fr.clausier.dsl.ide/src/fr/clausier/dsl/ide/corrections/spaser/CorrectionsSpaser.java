// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.spaser;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.Famille;
import fr.clausier.dsl.ide.corrections.Registre;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** */
public final class CorrectionsSpaser implements Famille {

	@Override
	public void inscrire(Registre registre) {
		registre.pour("R-150", CorrectionsSpaser::ouvrir).pour("R-152", CorrectionsSpaser::publier).pour("R-154", CorrectionsSpaser::parAcheteur);
	}

	private static void ouvrir(Cas cas) {
		Acheteur buyer = cas.dans(Acheteur.class) != null ? cas.dans(Acheteur.class) : cas.marche() == null ? null : cas.marche().getAcheteur();
		if (buyer != null && buyer.getName() != null) {
			cas.proposer("Ajouter un schéma (SPASER) à remplir pour " + buyer.getName(), "Schéma ajouté à la fin du fichier : écrivez sa période, sa publication et ses objectifs.",
					"Add a scheme of responsible purchases to fill in for " + buyer.getName(),
					r -> r.elementALaFin(cas.cible(), "spaser Spaser" + buyer.getName() + " \"SPASER\" de " + buyer.getName() + " { }"));
		}
	}

	private static void publier(Cas cas) {
		Spaser scheme = cas.dans(Spaser.class);
		if (scheme != null) {
			cas.aujourdhui().ifPresent(day -> cas.proposer("Indiquer la publication du schéma, à la date du jour à ajuster", "Date de publication ajoutée : vérifiez-la.",
					"State the publication of the scheme, today to be adjusted", r -> r.fixer(scheme, Literals.SPASER__PUBLIE_LE, "publié le", Champ.valeur(Valeurs.date(day)))));
		}
	}

	private static void parAcheteur(Cas cas) {
		Spaser scheme = cas.dans(Spaser.class);
		if (scheme != null) {
			cas.proposer("Établir les indicateurs pour chaque acheteur", "« indicateurs par acheteur » ajouté.", "Set out indicators for each buyer",
					r -> r.ajouter(scheme, Literals.SPASER__PAR_ACHETEUR, "indicateurs par acheteur"));
		}
	}
}
