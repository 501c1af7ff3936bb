// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Makes PDF files from Word files with the LibreOffice of the machine: tagged for PDF/UA, with bookmarks, language and title.
 *
 * <p>
 * All files go through one process, in a folder and with a profile of their own. What the tags do not prove: that a person who cannot see
 * understands the document. LibreOffice says that the file conforms; nobody has checked it with a screen reader, see
 * {@link #LIMITES}.
 */
public final class ConversionPdf {

	/** What the reader of a report must know of these files. */
	public static final String LIMITES = "Les PDF sont balisés par LibreOffice (titres, listes, tableaux, langue) : ce balisage ne vaut pas "
			+ "audit d'accessibilité ; seul le DOCX est contrôlé par Clausier et fait foi.";

	private static final Duration PAS = Duration.ofMillis(100);

	private final Path programme;

	/** @param programme the program {@code soffice} */
	public ConversionPdf(Path programme) {
		this.programme = programme;
	}

	/**
	 * The converter of this machine.
	 *
	 * @throws PdfImpossible when LibreOffice is not found, with what to do
	 */
	public static ConversionPdf trouver() throws PdfImpossible {
		return trouver(System.getenv());
	}

	static ConversionPdf trouver(Map<String, String> environnement) throws PdfImpossible {
		return new ConversionPdf(LibreOffice.chercher(environnement).orElseThrow(() -> new PdfImpossible(absence(environnement))));
	}

	private static String absence(Map<String, String> environnement) {
		String indique = environnement.get(LibreOffice.VARIABLE);
		return indique == null || indique.isBlank()
				? "Les PDF ne peuvent pas être produits : LibreOffice n'est pas installé. Installez-le, ou donnez le chemin de son programme "
						+ "« soffice » dans la variable d'environnement " + LibreOffice.VARIABLE + "."
				: "Les PDF ne peuvent pas être produits : la variable " + LibreOffice.VARIABLE + " désigne « " + indique.strip()
						+ " », où LibreOffice ne se trouve pas. Corrigez-la ou retirez-la.";
	}

	/**
	 * Converts Word files.
	 *
	 * @param documents contents by file name without extension
	 * @param delai     longest time for all of them; the process is ended then
	 * @param abandon   asked several times a second whether the user gave up; the process is ended then
	 * @return the PDF files by the same names, in the same order
	 * @throws PdfImpossible when one cannot be made, when it takes too long, or when the user gave up
	 */
	public Map<String, byte[]> convertir(Map<String, byte[]> documents, Duration delai, BooleanSupplier abandon) throws PdfImpossible {
		if (documents.isEmpty()) {
			return Map.of();
		}
		try {
			Path dossier = Files.createTempDirectory("clausier-pdf");
			try {
				return convertir(documents, dossier, delai, abandon);
			} finally {
				effacer(dossier);
			}
		} catch (IOException e) {
			throw new PdfImpossible("Les PDF ne peuvent pas être produits : " + programme + " ne se lance pas, ou le dossier temporaire ne "
					+ "peut pas être écrit. Vérifiez l'installation de LibreOffice et la place libre.", e);
		}
	}

	private Map<String, byte[]> convertir(Map<String, byte[]> documents, Path dossier, Duration delai, BooleanSupplier abandon)
			throws IOException, PdfImpossible {
		Path sortie = Files.createDirectory(dossier.resolve("pdf"));
		List<String> commande = new ArrayList<>(List.of(programme.toString(),
				"-env:UserInstallation=" + ProfilConversion.preparer(dossier.resolve("profil")), "--headless", "--norestore",
				"--nolockcheck", "--nodefault", "--convert-to", "pdf:writer_pdf_Export", "--outdir", sortie.toString()));
		// Plain names: a file name of the user's may hold what a command line cannot carry.
		Map<String, String> noms = new LinkedHashMap<>();
		for (Map.Entry<String, byte[]> document : documents.entrySet()) {
			String nom = "d" + noms.size();
			noms.put(document.getKey(), nom);
			commande.add(Files.write(dossier.resolve(nom + ".docx"), document.getValue()).toString());
		}
		executer(commande, dossier, delai, abandon);
		Map<String, byte[]> pdf = new LinkedHashMap<>();
		for (Map.Entry<String, String> nom : noms.entrySet()) {
			Path fichier = sortie.resolve(nom.getValue() + ".pdf");
			if (!Files.isRegularFile(fichier)) {
				throw new PdfImpossible("LibreOffice n'a pas produit le PDF de « " + nom.getKey() + " ». Ouvrez le document Word dans "
						+ "LibreOffice pour en savoir la cause ; les documents Word sont intacts.");
			}
			pdf.put(nom.getKey(), Files.readAllBytes(fichier));
		}
		return pdf;
	}

	private static void executer(List<String> commande, Path dossier, Duration delai, BooleanSupplier abandon) throws IOException, PdfImpossible {
		Process processus = new ProcessBuilder(commande).directory(dossier.toFile()).redirectErrorStream(true)
				.redirectOutput(dossier.resolve("journal.txt").toFile()).start();
		try {
			for (Duration passe = Duration.ZERO; !processus.waitFor(PAS.toMillis(), TimeUnit.MILLISECONDS); passe = passe.plus(PAS)) {
				if (abandon.getAsBoolean()) {
					throw new PdfImpossible("La conversion en PDF a été abandonnée ; les documents Word sont intacts.");
				}
				if (passe.compareTo(delai) >= 0) {
					throw new PdfImpossible("LibreOffice n'a pas terminé la conversion en PDF en " + delai.toSeconds()
							+ " secondes ; elle a été arrêtée. Les documents Word sont intacts : convertissez-les depuis LibreOffice ou Word.");
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new PdfImpossible("La conversion en PDF a été abandonnée ; les documents Word sont intacts.", e);
		} finally {
			arreter(processus);
		}
	}

	/** The program is a script that starts another: both end, and are gone before their folder is erased. */
	private static void arreter(Process processus) {
		List<ProcessHandle> enfants = processus.descendants().toList();
		processus.destroyForcibly();
		enfants.forEach(ProcessHandle::destroyForcibly);
		enfants.forEach(e -> e.onExit().orTimeout(5, TimeUnit.SECONDS).exceptionally(x -> e).join());
		processus.onExit().orTimeout(5, TimeUnit.SECONDS).exceptionally(x -> processus).join();
	}

	/** What cannot be erased stays in the temporary folder, which the machine empties. */
	private static void effacer(Path dossier) throws IOException {
		try (Stream<Path> fichiers = Files.walk(dossier)) {
			fichiers.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
		}
	}
}
