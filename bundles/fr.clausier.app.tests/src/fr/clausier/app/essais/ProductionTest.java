// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

import fr.clausier.app.production.ProductionJob;
import fr.clausier.app.production.Resultat;
import fr.clausier.documents.paquet.Paquet;

class ProductionTest extends EssaiAtelier {

	@Test
	void laCommandeEcritLesPiecesEtLeDit() throws Exception {
		Atelier.commande("fr.clausier.app.generer", Map.of());
		Robot.attendre("la fenêtre des documents", () -> fenetre("Documents produits"));
		assertTrue(fichiers("dce").stream().anyMatch(n -> n.endsWith(".docx")), fichiers("dce").toString());
		assertTrue(fichiers("dce").stream().anyMatch(n -> n.endsWith(".xlsx")), fichiers("dce").toString());
		assertTrue(lignes("Documents produits").stream().anyMatch(l -> l.startsWith("Zones libres encore vides\u00A0: 01-reglement")), lignes("Documents produits").toString());
		Robot.capturer("documents");
	}

	@Test
	void leBilanEcritLeClasseurEtLeRapport() throws Exception {
		Atelier.commande("fr.clausier.app.bilan", Map.of());
		Robot.attendre("la fenêtre des documents", () -> fenetre("Documents produits"));
		assertEquals(List.of("bilan-spaser-2026.docx", "bilan-spaser-2026.xlsx", "empreinte-clausier.json"), fichiers("spaser"));
	}

	@Test
	void uneErreurDansLeDossierArreteTout() throws Exception {
		Atelier.remplacer("        prix 40 %", "        prix 47 %");
		Resultat result = lancer(new NullProgressMonitor());
		assertFalse(result.complet());
		assertTrue(result.phrase().startsWith("Rien n’a été écrit"), result.phrase());
		assertFalse(dossier.getFolder("dce").exists());
	}

	@Test
	void lAvancementEstDitEtLArretNEcritRien() throws Exception {
		List<String> steps = new ArrayList<>();
		NullProgressMonitor monitor = new NullProgressMonitor() {

			private int written;

			@Override
			public void subTask(String name) {
				steps.add(name);
				if (name.matches(".*\\(\\d+ sur \\d+\\)")) {
					written++;
					setCanceled(written == 2);
				}
			}
		};
		Resultat result = lancer(monitor);
		assertFalse(result.complet());
		assertEquals(List.of(), result.fichiers());
		assertTrue(result.phrase().startsWith("Arrêté à votre demande"), result.phrase());
		// All documents of a purchase or none.
		assertFalse(dossier.getFolder("dce").exists());
		assertTrue(steps.contains("Lecture et vérification du dossier") && steps.contains("Rédaction des pièces"), steps.toString());
	}

	@Test
	void unDocumentRetoucheNEstPasRemplaceSansQuestion() throws Exception {
		assertTrue(lancer(new NullProgressMonitor()).complet());
		IFile ccap = (IFile) Arrays.stream(dossier.getFolder("dce").members()).filter(m -> m.getName().contains("CCAP")).findFirst().orElseThrow();
		Path file = Path.of(ccap.getLocationURI());
		Paquet parts = Paquet.relire(Files.readAllBytes(file));
		String body = new String(parts.partie("word/document.xml").orElseThrow(), StandardCharsets.UTF_8);
		parts.mettre("word/document.xml", body.replaceFirst("Le titulaire", "Le prestataire"));
		byte[] mine = parts.octets();
		Files.write(file, mine);
		// Without anybody to ask, it stays.
		assertFalse(lancer(new NullProgressMonitor()).complet());
		assertArrayEquals(mine, Files.readAllBytes(file));
		Atelier.commande("fr.clausier.app.generer", Map.of());
		Robot.attendre("la question", () -> fenetre("Documents retouchés"));
		assertTrue(lignes("Documents retouchés").stream().anyMatch(l -> l.contains("Le prestataire")), lignes("Documents retouchés").toString());
		Robot.capturer("retouches");
		Robot.faire(() -> Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells()).filter(s -> s.getText().equals("Documents retouchés")).forEach(Shell::close));
		Robot.attendre("la fenêtre des documents", () -> fenetre("Documents produits"));
		assertArrayEquals(mine, Files.readAllBytes(file));
	}

	/** Runs the job of the command with a monitor of the test. */
	private Resultat lancer(NullProgressMonitor monitor) throws Exception {
		Robot.faire(() -> Atelier.page().saveAllEditors(false));
		ProductionJob job = ProductionJob.pieces(dossier);
		job.executer(monitor);
		return job.resultat();
	}

	private List<String> fichiers(String folder) throws Exception {
		return Arrays.stream(dossier.getFolder(folder).members()).map(IResource::getName).sorted().toList();
	}

	/** What the texts of a dialog say. */
	private static List<String> lignes(String title) {
		List<String> lines = new ArrayList<>();
		Robot.faire(() -> Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells()).filter(s -> s.getText().equals(title)).forEach(s -> lignes(s, lines)));
		return lines;
	}

	private static void lignes(Composite parent, List<String> lines) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Text text) {
				lines.addAll(text.getText().lines().toList());
			} else if (child instanceof Composite composite) {
				lignes(composite, lines);
			}
		}
	}

	private static boolean fenetre(String title) {
		return Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells()).anyMatch(s -> s.isVisible() && s.getText().equals(title));
	}
}
