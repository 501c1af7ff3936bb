// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;

import fr.clausier.cli.LigneDeCommande;
import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.appel.Option;
import fr.clausier.cli.sortie.Sortie;
import fr.clausier.documents.fichiers.EcritureGroupee;
import fr.clausier.documents.fichiers.EcritureImpossible;
import fr.clausier.documents.fichiers.Sauvegardes;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.exchange.DemandeExport;
import fr.clausier.exchange.FichierProduit;
import fr.clausier.exchange.FormatExport;
import fr.clausier.exchange.Formats;
import fr.clausier.exchange.Remarque;
import fr.clausier.exchange.ResultatExport;
import fr.clausier.model.strategie.Marche;

/** Writes the purchases of a dossier in another format. */
public final class Exporter implements Verbe {

	private final Supplier<LocalDate> aujourdHui;

	/** @param aujourdHui the day, for the names of backups and the files that carry a date */
	public Exporter(Supplier<LocalDate> aujourdHui) {
		this.aujourdHui = aujourdHui;
	}

	@Override
	public String nom() {
		return "exporter";
	}

	@Override
	public List<Option> options() {
		return List.of(Option.FORMAT, Option.SORTIE);
	}

	@Override
	public boolean pourMachine(Appel appel) {
		return false;
	}

	@Override
	public int executer(Appel appel, Sortie sortie) throws AppelIncorrect, LectureImpossible {
		FormatExport format = format(appel);
		Path folder = appel.sortie("echanges");
		DossierLu dossier = LecteurDossier.lire(appel.dossier());
		List<Probleme> blocking = dossier.problemes().stream().filter(Probleme::bloquant).toList();
		if (!blocking.isEmpty()) {
			sortie.problemes(blocking, dossier.racine());
			sortie.dire("Rien n'a été écrit : corrigez d'abord les erreurs.");
			return sortie.finir(Bilan.code(blocking));
		}
		SequencedMap<Path, byte[]> files = new LinkedHashMap<>();
		List<String> titles = new ArrayList<>();
		List<Remarque> remarks = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (Marche marche : dossier.marches()) {
			ResultatExport made = format.exporter(new DemandeExport(marche, nom(marche, names), aujourdHui.get()));
			for (FichierProduit file : made.fichiers()) {
				files.put(folder.resolve(file.nom()), file.contenu());
				titles.add(file.titre());
			}
			remarks.addAll(made.remarques());
		}
		Remarques.dire(remarks, format.code(), Map.of(), dossier.racine(), sortie);
		ecrire(files, titles, folder, sortie);
		return sortie.finir(Remarques.erreur(remarks) ? LigneDeCommande.ERREURS : LigneDeCommande.OK);
	}

	private void ecrire(SequencedMap<Path, byte[]> files, List<String> titles, Path folder, Sortie sortie) throws LectureImpossible {
		try {
			Sauvegardes backups = new Sauvegardes(folder, aujourdHui.get());
			EcritureGroupee.ecrire(files, backups);
			int rank = 0;
			for (Path file : files.keySet()) {
				sortie.fichier(file, "  " + titles.get(rank++) + " : " + file.getFileName());
			}
			if (backups.dossierDuJour() != null) {
				sortie.dire("Les fichiers remplacés sont copiés dans " + backups.dossierDuJour() + ".");
			}
			sortie.dire(Bilan.nombre(files.size(), "fichier", "fichiers") + " dans " + folder + ".");
		} catch (EcritureImpossible e) {
			throw new LectureImpossible(e.getMessage());
		}
	}

	private static FormatExport format(Appel appel) throws AppelIncorrect {
		String asked = appel.texte(Option.FORMAT).orElse("");
		String known = String.join(", ", Formats.exports().stream().map(FormatExport::code).toList());
		return Formats.export(asked).orElseThrow(() -> new AppelIncorrect(asked.isEmpty() ? "Il manque le format : ajoutez « --format » suivi de l'un de " + known + "."
				: "« --format " + asked + " » n'existe pas : choisissez parmi " + known + "."));
	}

	/** The name of the purchase in plain small letters: file systems and portals disagree on the others, and two names may then be one. */
	private static String nom(Marche marche, Set<String> taken) {
		String plain = Normalizer.normalize(marche.getName(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
		String name = plain.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
		String free = name;
		for (int i = 2; !taken.add(free); i++) {
			free = name + "-" + i;
		}
		return free;
	}
}
