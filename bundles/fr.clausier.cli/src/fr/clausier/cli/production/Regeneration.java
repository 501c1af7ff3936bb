// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.documents.empreinte.Condensat;
import fr.clausier.documents.empreinte.Empreinte;
import fr.clausier.documents.empreinte.Empreinte.Fichier;
import fr.clausier.documents.empreinte.Empreinte.Genre;
import fr.clausier.documents.empreinte.Empreinte.Source;
import fr.clausier.documents.gabarit.GabaritIllisible;
import fr.clausier.documents.gabarit.GabaritLivre;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.FichiersDossier;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.dsl.dossier.VerificationDossier;
import fr.clausier.law.EmpreinteDroit;

/** Makes the files of a fingerprint again and says whether they are the same, byte for byte, and if not what has changed. */
public final class Regeneration {

	/**
	 * What came out.
	 *
	 * @param compte the files, in their new place
	 * @param identiques how many are, byte for byte, those of the fingerprint
	 * @param differents names of those that are not, or that are missing
	 * @param ecarts ingredients that are not what they were, one sentence each
	 */
	public record Bilan(Compte compte, int identiques, List<String> differents, List<String> ecarts) {

		public Bilan {
			differents = List.copyOf(differents);
			ecarts = List.copyOf(ecarts);
		}
	}

	private final Empreinte empreinte;
	private final Path releves;
	private final Path sortie;
	private final List<String> ecarts = new ArrayList<>();

	/**
	 * @param empreinte what to make again
	 * @param releves folder where tables of hours may be, which a fingerprint does not hold
	 * @param sortie folder to write to; not that of the first production
	 */
	public Regeneration(Empreinte empreinte, Path releves, Path sortie) {
		this.empreinte = empreinte;
		this.releves = releves;
		this.sortie = sortie;
	}

	/**
	 * Makes the files.
	 *
	 * @param modele a template in place of the one of the fingerprint, when that was too large to be kept
	 */
	public Bilan executer(Optional<Path> modele, Arbitre arbitre, Progression progression) throws ProductionImpossible {
		comparer("La version de Clausier", empreinte.produit(), Ingredients.version());
		comparer("Les données du droit", empreinte.droit().substring(0, Math.min(12, empreinte.droit().length())), EmpreinteDroit.sha256().substring(0, 12));
		comparer("La bibliothèque de clauses", empreinte.bibliotheque(), Ingredients.bibliotheque());
		Path folder = null;
		try {
			folder = Files.createTempDirectory("clausier-empreinte");
			deposerSources(folder);
			return produire(empreinte.demande().equals(".") ? folder : folder.resolve(empreinte.demande()), modele(folder, modele), arbitre, progression);
		} catch (IOException e) {
			throw new ProductionImpossible("Les sources de l'empreinte n'ont pas pu être déposées dans le répertoire temporaire : vérifiez la place sur le disque.", e);
		} finally {
			effacer(folder);
		}
	}

	private void comparer(String what, String then, String now) {
		if (!then.equals(now)) {
			ecarts.add(what + " n'est plus la même : « " + then + " » à la production, « " + now + " » aujourd'hui.");
		}
	}

	private Bilan produire(Path racine, ModeleChoisi template, Arbitre arbitre, Progression progression) throws ProductionImpossible {
		DossierLu dossier = LecteurDossier.lire(racine);
		if (dossier.bloque() || dossier.marches().isEmpty()) {
			throw new ProductionImpossible("La stratégie de l'empreinte ne peut plus être lue par cette version de Clausier : "
					+ dossier.problemes().stream().filter(Probleme::bloquant).findFirst().map(Probleme::message).orElse("elle ne contient aucun marché"), null);
		}
		ecarts.addAll(Revisions.depuis(empreinte, Bibliotheque.effective(dossier.bibliotheques())));
		List<Probleme> problems = VerificationDossier.verifier(dossier, empreinte.date(), empreinte.jour());
		long errors = problems.stream().filter(Probleme::bloquant).count();
		if (errors > 0) {
			ecarts.add("Les règles d'aujourd'hui voient " + (errors == 1 ? "une erreur" : errors + " erreurs") + " dans cette stratégie, que « generer » refuserait.");
		}
		boolean note = empreinte.options().getOrDefault("verbe", "generer").equals("generer");
		Demande demande = new Demande(dossier, note ? problems : List.of(), template, empreinte.date(), empreinte.jour(), sortie, Reglages.SIMPLES);
		PasseEmpreinte.absents(empreinte).forEach(n -> ecarts.add("« " + n + " » reprenait des textes écrits à la main dans un fichier trop gros pour être gardé dans l'empreinte."));
		Passe passe = PasseEmpreinte.de(empreinte, sortie);
		Production production = note ? Production.pieces(demande, passe) : Production.bilan(demande, annee(), passe);
		return juger(production.executer(arbitre, progression));
	}

	private int annee() throws ProductionImpossible {
		String year = empreinte.options().getOrDefault("annee", "");
		if (!year.matches("\\d{4}")) {
			throw new ProductionImpossible("L'empreinte ne dit pas l'année du bilan : elle est endommagée.", null);
		}
		return Integer.parseInt(year);
	}

	private Bilan juger(Compte compte) throws ProductionImpossible {
		Map<String, Fichier> expected = empreinte.fichiers().stream().filter(f -> f.genre() == Genre.PIECE).collect(Collectors.toMap(Fichier::nom, Function.identity(), (a, b) -> a, LinkedHashMap::new));
		List<String> different = new ArrayList<>();
		int same = 0;
		try {
			for (Fichier file : expected.values()) {
				Path made = sortie.resolve(file.nom());
				boolean there = compte.fichiers().contains(made);
				if (there && Condensat.de(Files.readAllBytes(made)).equals(file.sha256())) {
					same++;
				} else {
					different.add(file.nom() + (there ? "" : " (n'est plus produit)"));
				}
			}
		} catch (IOException e) {
			throw new ProductionImpossible("Un fichier refait ne peut pas être relu dans « " + sortie + " ».", e);
		}
		compte.fichiers().stream().map(f -> Anterieurs.nom(sortie, f)).filter(n -> !expected.containsKey(n)).forEach(n -> different.add(n + " (n'existait pas)"));
		return new Bilan(compte, same, different, ecarts);
	}

	private ModeleChoisi modele(Path folder, Optional<Path> own) throws IOException, ProductionImpossible {
		try {
			if (own.isPresent()) {
				ModeleChoisi chosen = ModeleChoisi.lire(own.get());
				if (!chosen.empreinte().sha256().equals(empreinte.gabarit().sha256())) {
					ecarts.add("Le gabarit « " + chosen.empreinte().nom() + " » n'est pas celui de la production (« " + empreinte.gabarit().nom() + " »).");
				}
				return chosen;
			}
			if (empreinte.gabarit().sha256().isEmpty()) {
				return livre();
			}
			if (empreinte.gabarit().contenu() == null) {
				throw new ProductionImpossible("Le gabarit « " + empreinte.gabarit().nom() + " » était trop gros pour être gardé dans l'empreinte : donnez-le avec « --gabarit ».", null);
			}
			// In a folder of its own, so that its name, which comes from outside, is not used.
			Path file = Files.createDirectory(folder.resolve(".modele")).resolve("modele.docx");
			Files.write(file, empreinte.gabarit().contenu());
			return new ModeleChoisi(ModeleChoisi.lire(file).gabarit(), empreinte.gabarit());
		} catch (GabaritIllisible e) {
			throw new ProductionImpossible(e.getMessage(), e);
		}
	}

	private ModeleChoisi livre() {
		Optional<GabaritLivre> shipped = GabaritLivre.de(empreinte.gabarit().nom());
		if (shipped.isEmpty()) {
			ecarts.add("Le gabarit « " + empreinte.gabarit().nom() + " » n'est plus livré : « " + GabaritLivre.SOBRE.nom() + " » le remplace.");
		}
		return ModeleChoisi.livre(shipped.orElse(GabaritLivre.SOBRE));
	}

	private void deposerSources(Path folder) throws IOException, ProductionImpossible {
		for (Source source : empreinte.sources()) {
			Path file = folder.resolve(source.nom()).normalize();
			Path name = file.getFileName();
			if (!file.startsWith(folder) || file.equals(folder)) {
				throw new ProductionImpossible("L'empreinte nomme un fichier hors de son dossier : elle n'est pas utilisée.", null);
			}
			Files.createDirectories(file.getParent());
			if (source.contenu() == null) {
				releve(source, file);
			} else if (FichiersDossier.estAchat(name)) {
				Files.write(file, source.contenu());
			} else {
				throw new ProductionImpossible("L'empreinte contient « " + source.nom() + " », qui n'est pas un fichier d'achat : elle n'est pas utilisée.", null);
			}
		}
	}

	/** A table of hours may name people: it is taken from where it was, if it is still the same. */
	private void releve(Source source, Path file) throws IOException {
		Path table = releves.resolve(source.nom()).normalize();
		if (!table.startsWith(releves) || !Files.isRegularFile(table)) {
			ecarts.add("Le relevé d'heures « " + source.nom() + " » n'est pas dans l'empreinte, car il peut nommer des personnes, ni dans « " + releves + " ».");
			return;
		}
		byte[] content = Files.readAllBytes(table);
		if (!Condensat.de(content).equals(source.sha256())) {
			ecarts.add("Le relevé d'heures « " + source.nom() + " » a changé depuis la production.");
		}
		Files.write(file, content);
	}

	private static void effacer(Path folder) {
		if (folder == null) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		} catch (IOException e) {
			// The system empties its temporary folder itself.
			folder.toFile().deleteOnExit();
		}
	}
}
