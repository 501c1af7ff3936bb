// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;

import fr.clausier.cli.LigneDeCommande;
import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.appel.Objet;
import fr.clausier.cli.appel.Option;
import fr.clausier.cli.sortie.Sortie;
import fr.clausier.documents.fichiers.EcritureGroupee;
import fr.clausier.documents.fichiers.EcritureImpossible;
import fr.clausier.documents.fichiers.Sauvegardes;
import fr.clausier.exchange.Brouillon;
import fr.clausier.exchange.DemandeImport;
import fr.clausier.exchange.FichierRefuse;
import fr.clausier.exchange.FormatImport;
import fr.clausier.exchange.Formats;
import fr.clausier.exchange.ResultatImport;

/** Makes drafts of a file in another format, or says what the official schema makes of it. */
public final class Importer implements Verbe {

	private final Supplier<LocalDate> aujourdHui;

	/** @param aujourdHui the day, for the names of backups */
	public Importer(Supplier<LocalDate> aujourdHui) {
		this.aujourdHui = aujourdHui;
	}

	@Override
	public String nom() {
		return "importer";
	}

	@Override
	public List<Option> options() {
		return List.of(Option.CONTRAT, Option.LANCEMENT, Option.SORTIE, Option.SCHEMA, Option.FORMAT);
	}

	@Override
	public Objet objet() {
		return Objet.ECHANGE;
	}

	@Override
	public int executer(Appel appel, Sortie sortie) throws AppelIncorrect, LectureImpossible {
		Path file = appel.fichier();
		if (!Files.isRegularFile(file)) {
			throw new LectureImpossible("« " + file + " » n'est pas un fichier : vérifiez le chemin et son orthographe.");
		}
		try {
			if (appel.demande(Option.SCHEMA)) {
				return LectureDecpDite.dire(file, sortie);
			}
			FormatImport format = Formats.imports().stream().filter(f -> f.reconnait(file)).findFirst().orElseThrow(() -> new LectureImpossible("« " + file.getFileName()
					+ " » n'est dans aucun des formats que Clausier reprend : " + String.join(" ; ", Formats.imports().stream().map(FormatImport::libelle).toList()) + "."));
			ResultatImport made = format.importer(new DemandeImport(file, appel.texte(Option.CONTRAT), appel.lancement(), () -> false));
			Path folder = appel.texte(Option.SORTIE).isPresent() ? appel.sortie("") : file.toAbsolutePath().getParent();
			SequencedMap<Path, byte[]> drafts = new LinkedHashMap<>();
			Map<String, Path> places = new HashMap<>();
			for (Brouillon draft : made.brouillons()) {
				Path place = libre(folder, draft.nom(), drafts);
				drafts.put(place, draft.texte().getBytes(StandardCharsets.UTF_8));
				places.put(draft.nom(), place);
			}
			EcritureGroupee.ecrire(drafts, new Sauvegardes(folder, aujourdHui.get()));
			Remarques.dire(made.remarques(), format.code(), places, folder, sortie);
			drafts.keySet().forEach(d -> sortie.fichier(d, "  Brouillon : " + d.getFileName()));
			sortie.dire(Bilan.nombre(drafts.size(), "brouillon", "brouillons") + " dans " + folder + " : complétez ce que chacun signale, puis « clausier verifier ».");
			return sortie.finir(Remarques.erreur(made.remarques()) ? LigneDeCommande.ERREURS : LigneDeCommande.OK);
		} catch (FichierRefuse | EcritureImpossible e) {
			throw new LectureImpossible(e.getMessage());
		} catch (IOException e) {
			throw new LectureImpossible("« " + file + " » ne peut pas être lu : vérifiez vos droits sur ce fichier, ou fermez le programme qui l'utilise.");
		}
	}

	/** A name that nothing has: a draft never takes the place of a strategy. */
	private static Path libre(Path folder, String name, SequencedMap<Path, byte[]> taken) {
		Path free = folder.resolve(name);
		String stem = name.substring(0, name.lastIndexOf('.'));
		for (int i = 2; Files.exists(free) || taken.containsKey(free); i++) {
			free = folder.resolve(stem + "-" + i + name.substring(stem.length()));
		}
		return free;
	}
}
