// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import fr.clausier.cli.LigneDeCommande;
import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.appel.Objet;
import fr.clausier.cli.production.EtSi;
import fr.clausier.cli.production.SuiviSpaser;
import fr.clausier.spaser.simulation.Modification;
import fr.clausier.spaser.suivi.Suivi;
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
		return List.of(Option.ANNEE, Option.SORTIE, Option.GABARIT, Option.RETOUCHES, Option.FORMAT, Option.DECP, Option.REALISE, Option.STRUCTURES, Option.ET_SI, Option.ELUS);
	}

	@Override
	public Objet objet() {
		return Objet.DOSSIERS;
	}

	@Override
	public int executer(Appel appel, Sortie sortie) throws AppelIncorrect, LectureImpossible {
		Optional<Integer> asked = appel.annee();
		ModeleChoisi template = ChoixGabarit.de(appel);
		Arbitre arbitre = Livraison.arbitre(appel);
		Path folder = appel.sortie("spaser");
		List<DossierLu> dossiers = new ArrayList<>();
		for (Path path : appel.dossiers()) {
			DossierLu dossier = LecteurDossier.lire(path);
			List<Probleme> blocking = dossier.problemes().stream().filter(Probleme::bloquant).toList();
			if (!blocking.isEmpty()) {
				sortie.problemes(blocking, dossier.racine());
				sortie.dire("Rien n'a été écrit : corrigez d'abord les erreurs.");
				return sortie.finir(Bilan.code(blocking));
			}
			dossiers.add(dossier);
		}
		int year = asked.orElseGet(() -> dossiers.stream().mapToInt(BilanSpaser::derniereAnnee).max().orElseThrow());
		SuiviSpaser suivi = new SuiviSpaser(dossiers, year, appel.fichiers(Option.DECP), appel.fichiers(Option.REALISE), appel.fichiers(Option.STRUCTURES).stream().findFirst().orElse(null));
		try {
			if (!appel.valeurs(Option.ET_SI).isEmpty()) {
				return simuler(suivi, appel.valeurs(Option.ET_SI), sortie);
			}
			if (dossiers.size() == 1) {
				bilan(dossiers.getFirst(), year, template, arbitre, folder, sortie);
			}
			suivre(suivi, template, folder, appel.demande(Option.ELUS), sortie);
		} catch (RetouchesEnAttente e) {
			return Livraison.attendre(e, sortie);
		} catch (ProductionImpossible e) {
			throw new LectureImpossible(e.getMessage());
		}
		return sortie.finir(LigneDeCommande.OK);
	}

	/** The drafts of one dossier, with targets. */
	private void bilan(DossierLu dossier, int year, ModeleChoisi template, Arbitre arbitre, Path folder, Sortie sortie) throws ProductionImpossible {
		sortie.dire("Bilan " + year + " :");
		BilanSpaser.resume(dossier, year).forEach(line -> sortie.dire("  " + line));
		Livraison.executer(Production.bilan(new Demande(dossier, List.of(), template, null, aujourdHui.get(), folder, Reglages.SIMPLES), year), arbitre, sortie);
		Livraison.empreinte(folder, sortie);
	}

	/** Planned, awarded and realised, over all dossiers and sources. */
	private void suivre(SuiviSpaser suivi, ModeleChoisi template, Path folder, boolean elus, Sortie sortie) throws ProductionImpossible {
		List<Optional<fr.clausier.model.strategie.Spaser>> schemas = suivi.schemas();
		for (Optional<fr.clausier.model.strategie.Spaser> schema : schemas) {
			List<String> remarks = new ArrayList<>();
			Suivi follow = suivi.suivi(schema, List.of(), remarks);
			sortie.dire("Suivi " + suivi.annee() + schema.map(s -> " de « " + s.getTitre() + " »").orElse("") + " :");
			Recit.objectifs(follow).forEach(line -> sortie.dire("  " + line));
			Recit.sources(follow).forEach(line -> sortie.dire("  " + line));
			remarks.forEach(line -> sortie.dire("  " + line));
			List<String> advice = Recit.conseils(follow);
			if (!advice.isEmpty()) {
				sortie.dire("  Ce qui peut encore contribuer :");
				advice.forEach(line -> sortie.dire("    " + line));
			}
			String suffix = schemas.size() > 1 ? "-" + schema.map(fr.clausier.model.strategie.Spaser::getName).orElse("") : "";
			for (Path file : suivi.ecrire(follow, suffix, aujourdHui.get(), template.gabarit(), folder, elus)) {
				sortie.fichier(file, "écrit : " + file);
			}
		}
	}

	/** Says what the suppositions would change; writes nothing. */
	private static int simuler(SuiviSpaser suivi, List<String> textes, Sortie sortie) throws ProductionImpossible {
		List<Modification> changes = new ArrayList<>();
		for (String text : textes) {
			changes.add(EtSi.lire(text, suivi.marches()));
		}
		for (Optional<fr.clausier.model.strategie.Spaser> schema : suivi.schemas()) {
			Suivi before = suivi.suivi(schema, List.of(), new ArrayList<>());
			Suivi after = suivi.suivi(schema, changes, new ArrayList<>());
			sortie.dire("Et si, en " + suivi.annee() + schema.map(s -> ", pour « " + s.getTitre() + " »").orElse("") + " :");
			changes.forEach(c -> sortie.dire("  " + c.phrase()));
			Recit.effets(before, after).forEach(line -> sortie.dire("  " + line));
			sortie.dire("Rien n'a été écrit : la stratégie reste comme elle est.");
		}
		return sortie.finir(LigneDeCommande.OK);
	}
}
