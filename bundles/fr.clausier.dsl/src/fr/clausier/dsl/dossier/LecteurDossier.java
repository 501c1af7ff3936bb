// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

import fr.clausier.law.Severite;
import fr.clausier.model.strategie.BibliothequeClauses;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Politique;
import fr.clausier.model.strategie.Spaser;

/**
 * Reads a purchase folder: all its files, with references between them resolved. Never throws for what it finds there: everything that is
 * wrong becomes a {@link Probleme}.
 */
public final class LecteurDossier {

	private static final Logger JOURNAL = System.getLogger(LecteurDossier.class.getName());

	private LecteurDossier() {
	}

	/**
	 * Reads a folder with all that is below it, or one file. The other files of the file's folder are then read too, since it may name what
	 * they declare, but only its own purchases and problems are returned.
	 *
	 * @param chemin folder or file
	 * @return what could be read, and the problems
	 */
	public static DossierLu lire(Path chemin) {
		Path racine = chemin.toAbsolutePath().normalize();
		List<Probleme> problemes = new ArrayList<>();
		List<XtextResource> resources = new ArrayList<>();
		try {
			if (!Files.exists(racine)) {
				problemes.add(surDossier(racine, "Ce dossier n'existe pas.", "Vérifiez le chemin et son orthographe.", CodesProbleme.INTROUVABLE));
			} else if (!Files.isDirectory(racine) && !FichiersDossier.estAchat(racine)) {
				problemes.add(surDossier(racine, "Ce fichier n'est pas un fichier d'achat.",
						"Indiquez un fichier .marche ou .spaser, ou le dossier qui les contient.", CodesProbleme.EXTENSION));
			} else {
				lire(racine, problemes, resources);
			}
		} catch (IOException e) {
			problemes.add(surDossier(racine, "Ce dossier n'a pas pu être lu.", "Vérifiez vos droits de lecture sur ce dossier.", CodesProbleme.ILLISIBLE));
		}
		return assembler(racine, resources, problemes);
	}

	/**
	 * Reads a text that is not on the disk yet as if it were the given file, beside the files that are there.
	 *
	 * @param fichier where the text would be; neither it nor its folder needs to exist
	 * @param texte   the text
	 * @return as for one file
	 */
	public static DossierLu lire(Path fichier, String texte) {
		Path racine = fichier.toAbsolutePath().normalize();
		List<Probleme> problemes = new ArrayList<>();
		List<XtextResource> resources = new ArrayList<>();
		XtextResourceSet set = Langage.services().get(XtextResourceSet.class);
		charger(racine, texte.getBytes(StandardCharsets.UTF_8), set, problemes, resources);
		try {
			for (Path voisin : Files.isDirectory(racine.getParent()) ? autres(racine) : List.<Path>of()) {
				charger(voisin, set, problemes, resources);
			}
		} catch (IOException e) {
			problemes.add(surDossier(racine, "Ce dossier n'a pas pu être lu.", "Vérifiez vos droits de lecture sur ce dossier.", CodesProbleme.ILLISIBLE));
		}
		resources.forEach(r -> problemes.addAll(ProblemesTexte.de(r)));
		problemes.addAll(NomsEnDouble.dans(resources));
		problemes.removeIf(p -> !p.fichier().equals(racine));
		return assembler(racine, resources, problemes);
	}

	private static void lire(Path racine, List<Probleme> problemes, List<XtextResource> resources) throws IOException {
		boolean single = !Files.isDirectory(racine);
		List<Path> refused = new ArrayList<>();
		List<Path> files = single ? voisins(racine) : FichiersDossier.dans(racine, refused);
		refused.forEach(f -> problemes.add(
				surDossier(f, "Ce sous-dossier ou ce fichier n'a pas pu être lu.", "Vérifiez vos droits de lecture.", CodesProbleme.ILLISIBLE)));
		XtextResourceSet set = Langage.services().get(XtextResourceSet.class);
		for (Path file : files) {
			charger(file, set, problemes, resources);
		}
		for (XtextResource resource : resources) {
			problemes.addAll(ProblemesTexte.de(resource));
		}
		problemes.addAll(NomsEnDouble.dans(resources));
		if (single) {
			problemes.removeIf(p -> !p.fichier().equals(racine));
		}
	}

	/** The file first, so that its own names win, then those beside it. */
	private static List<Path> voisins(Path file) throws IOException {
		return Stream.concat(Stream.of(file), autres(file).stream()).toList();
	}

	private static List<Path> autres(Path file) throws IOException {
		try (Stream<Path> list = Files.list(file.getParent())) {
			return list.filter(f -> !f.equals(file) && Files.isRegularFile(f) && FichiersDossier.estAchat(f)).sorted().toList();
		}
	}

	private static void charger(Path file, XtextResourceSet set, List<Probleme> problemes, List<XtextResource> resources) {
		try {
			charger(file, TexteFichier.lire(file), set, problemes, resources);
		} catch (TexteFichier.Refus refus) {
			problemes.add(refus.probleme());
		}
	}

	private static void charger(Path file, byte[] bytes, XtextResourceSet set, List<Probleme> problemes, List<XtextResource> resources) {
		try {
			XtextResource resource = (XtextResource) set.createResource(URI.createFileURI(file.toString()));
			resource.load(new ByteArrayInputStream(bytes), set.getLoadOptions());
			resources.add(resource);
		} catch (IOException | RuntimeException e) {
			JOURNAL.log(Level.ERROR, "Lecture de " + file, e);
			problemes.add(surDossier(file, "Ce fichier n'a pas pu être analysé.",
					"Il s'agit d'un défaut de Clausier : signalez-le en joignant ce fichier et le journal.", CodesProbleme.INTERNE));
		}
	}

	private static DossierLu assembler(Path racine, List<XtextResource> resources, List<Probleme> problemes) {
		List<Fichier> contents = resources.stream().flatMap(r -> r.getContents().stream()).filter(Fichier.class::isInstance).map(Fichier.class::cast)
				.toList();
		boolean single = !Files.isDirectory(racine);
		List<Fichier> asked = single ? contents.stream().filter(f -> racine.equals(Localisation.chemin(f.eResource()))).toList() : contents;
		List<Marche> marches = tous(asked, Marche.class);
		if (!single && marches.isEmpty() && problemes.isEmpty()) {
			problemes.add(surDossier(racine, "Ce dossier ne contient aucun marché.",
					"Ajoutez un fichier dont le nom finit par .marche et qui commence par : marché MonMarche \"Objet du marché\" { }",
					CodesProbleme.SANS_ACHAT));
		}
		List<Marche> others = tous(contents.stream().filter(f -> !asked.contains(f)).toList(), Marche.class);
		return new DossierLu(racine, asked, marches, others, tous(contents, Spaser.class), tous(contents, Politique.class),
				tous(contents, BibliothequeClauses.class), problemes);
	}

	private static <T> List<T> tous(List<Fichier> fichiers, Class<T> type) {
		return fichiers.stream().flatMap(f -> f.getElements().stream()).filter(type::isInstance).map(type::cast).toList();
	}

	private static Probleme surDossier(Path chemin, String message, String remede, String code) {
		return new Probleme(Severite.ERREUR, chemin, 0, 0, message, remede, code);
	}
}
