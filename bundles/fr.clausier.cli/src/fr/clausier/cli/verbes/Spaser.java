// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import fr.clausier.cli.LigneDeCommande;
import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.appel.Option;
import fr.clausier.cli.production.BilanSpaser;
import fr.clausier.cli.production.ProductionImpossible;
import fr.clausier.cli.production.Produit;
import fr.clausier.cli.sortie.Sortie;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.dsl.dossier.Probleme;

/** Holds the purchases of a year against the targets of the scheme. */
public final class Spaser implements Verbe {

	@Override
	public String nom() {
		return "spaser";
	}

	@Override
	public List<Option> options() {
		return List.of(Option.ANNEE, Option.SORTIE, Option.GABARIT, Option.FORMAT);
	}

	@Override
	public int executer(Appel appel, Sortie sortie) throws AppelIncorrect, LectureImpossible {
		Optional<Integer> asked = appel.annee();
		Gabarit template = ChoixGabarit.de(appel);
		Path folder = appel.sortie("spaser");
		DossierLu dossier = LecteurDossier.lire(appel.dossier());
		List<Probleme> blocking = dossier.problemes().stream().filter(Probleme::bloquant).toList();
		if (!blocking.isEmpty()) {
			sortie.problemes(blocking, dossier.racine());
			sortie.dire("Rien n'a été écrit : corrigez d'abord les erreurs.");
			return sortie.finir(Bilan.code(blocking));
		}
		int year = asked.orElseGet(() -> BilanSpaser.derniereAnnee(dossier));
		try {
			List<Produit> files = BilanSpaser.de(dossier, year, template, folder);
			sortie.dire("Bilan " + year + " :");
			BilanSpaser.resume(dossier, year).forEach(line -> sortie.dire("  " + line));
			Livraison.ecrire(files, sortie);
		} catch (ProductionImpossible e) {
			throw new LectureImpossible(e.getMessage());
		}
		return sortie.finir(LigneDeCommande.OK);
	}
}
