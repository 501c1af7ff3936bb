// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import fr.clausier.cli.LigneDeCommande;
import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.appel.Option;
import fr.clausier.cli.production.Arbitre;
import fr.clausier.cli.production.BilanSpaser;
import fr.clausier.cli.production.Demande;
import fr.clausier.cli.production.ModeleChoisi;
import fr.clausier.cli.production.Production;
import fr.clausier.cli.production.ProductionImpossible;
import fr.clausier.cli.production.Reglages;
import fr.clausier.cli.production.RetouchesEnAttente;
import fr.clausier.cli.sortie.Sortie;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.dsl.dossier.Probleme;

/** Holds the purchases of a year against the targets of the scheme. */
public final class Spaser implements Verbe {

	private final Supplier<LocalDate> aujourdHui;

	/** @param aujourdHui the day, for the names of backups and the fingerprint */
	public Spaser(Supplier<LocalDate> aujourdHui) {
		this.aujourdHui = aujourdHui;
	}

	@Override
	public String nom() {
		return "spaser";
	}

	@Override
	public List<Option> options() {
		return List.of(Option.ANNEE, Option.SORTIE, Option.GABARIT, Option.RETOUCHES, Option.FORMAT);
	}

	@Override
	public int executer(Appel appel, Sortie sortie) throws AppelIncorrect, LectureImpossible {
		Optional<Integer> asked = appel.annee();
		ModeleChoisi template = ChoixGabarit.de(appel);
		Arbitre arbitre = Livraison.arbitre(appel);
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
			sortie.dire("Bilan " + year + " :");
			BilanSpaser.resume(dossier, year).forEach(line -> sortie.dire("  " + line));
			Livraison.executer(Production.bilan(new Demande(dossier, List.of(), template, null, aujourdHui.get(), folder, Reglages.SIMPLES), year), arbitre, sortie);
			Livraison.empreinte(folder, sortie);
		} catch (RetouchesEnAttente e) {
			return Livraison.attendre(e, sortie);
		} catch (ProductionImpossible e) {
			throw new LectureImpossible(e.getMessage());
		}
		return sortie.finir(LigneDeCommande.OK);
	}
}
