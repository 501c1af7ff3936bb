// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.app.accueil.PageAccueil;
import fr.clausier.app.ouverture.DepotDeFichiers;

/** The welcome page, and files that come from elsewhere. */
class AccueilTest {

	@TempDir
	private Path ailleurs;

	@BeforeEach
	@AfterEach
	void ranger() {
		Atelier.ranger();
	}

	@Test
	void laPageDAccueilSOuvreUneFoisEtSesBoutonsOntUnNom() {
		ouvrir();
		ouvrir();
		assertEquals(1, Robot.ui(() -> Atelier.page().getEditorReferences().length).intValue());
		Robot.capturer("accueil");
		for (String label : new String[] { "Nouveau marché", "Ouvrir un dossier", "Ouvrir un exemple", "Tutoriel" }) {
			assertTrue(Robot.ui(() -> Fenetre.bouton(Atelier.page().getWorkbenchWindow().getShell(), label)).isPresent(), label);
		}
	}

	@Test
	void unDossierOuvertRevientParmiLesRecents() {
		Atelier.exemple("pex-toulouse");
		Robot.faire(() -> Atelier.page().closeAllEditors(false));
		ouvrir();
		Link recent = Robot.ui(() -> Fenetre.tous(Atelier.page().getWorkbenchWindow().getShell(), Link.class).stream().filter(l -> l.getText().contains("pex-toulouse")).findFirst()
				.orElseThrow());
		Robot.faire(() -> recent.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event()));
		Robot.attendre("le marché du dossier récent", () -> Atelier.page().getActiveEditor() instanceof ITextEditor e && e.getTitle().equals("deconstruction.marche"));
	}

	@Test
	void unFichierGlisseDUnDossierQuelconqueSOuvreAvecSonDossier() throws IOException {
		Path folder = Files.createDirectories(ailleurs.resolve("Réseau partagé/Écoles 2026"));
		Files.writeString(folder.resolve("acheteur.spaser"), "acheteur Ville \"Ville\" { type collectivité }\n");
		Files.writeString(folder.resolve("préau é.marche"), "marché Preau \"Préau\" {\n    acheteur Ville\n}\n");
		deposer(folder.resolve("préau é.marche"));
		Robot.attendre("le fichier dans l'éditeur", () -> Atelier.page().getActiveEditor() instanceof ITextEditor e && e.getTitle().equals("préau é.marche"));
		Robot.attendre("des constats, l'acheteur voisin reconnu",
				() -> Atelier.constats().stream().anyMatch(i -> "R-001".equals(i.getCode())) && Atelier.constats().stream().noneMatch(i -> i.getMessage().contains("Ville")));
		assertEquals("Écoles 2026", Robot.ui(() -> ResourcesPlugin.getWorkspace().getRoot().getProjects()[0].getName()));
	}

	/** A folder around another of the list cannot be one itself. */
	@Test
	void unFichierHorsDeToutDossierSOuvreSeulEtSEnregistre() throws Exception {
		Path inner = Files.createDirectories(ailleurs.resolve("dedans"));
		Files.writeString(inner.resolve("a.marche"), "marché A \"a\" { }\n");
		deposer(inner.resolve("a.marche"));
		Robot.attendre("le premier dossier", () -> ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 1);
		Files.writeString(ailleurs.resolve("seul.marche"), "marché Seul \"seul\" {\n}\n");
		deposer(ailleurs.resolve("seul.marche"));
		Robot.attendre("le fichier seul", () -> Atelier.page().getActiveEditor() instanceof ITextEditor e && e.getTitle().equals("seul.marche"));
		Robot.attendre("ses constats", () -> Atelier.constats().stream().anyMatch(i -> "R-001".equals(i.getCode())));
		Atelier.remplacer("seul\" {", "seul\" { nature travaux");
		Robot.faire(() -> Atelier.page().saveEditor(Atelier.editeur(), false));
		assertTrue(Files.readString(ailleurs.resolve("seul.marche")).contains("nature travaux"));
		assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
	}

	@Test
	void unFichierAbsentEstDit() {
		deposer(ailleurs.resolve("perdu.marche"));
		Robot.attendre("la phrase", () -> Fenetre.dialogue().filter(s -> Fenetre.textes(s).contains("perdu.marche")).isPresent());
		Robot.faire(() -> Fenetre.dialogue().orElseThrow().close());
	}

	private static void ouvrir() {
		Atelier.commande("fr.clausier.app.accueil", Map.of());
		Robot.attendre("la page d'accueil", () -> Atelier.page().getActiveEditor() instanceof PageAccueil);
	}

	private static void deposer(Path file) {
		Robot.faire(() -> new DepotDeFichiers(PlatformUI.getWorkbench().getWorkbenchWindows()[0]).deposer(file.toString()));
	}

	/** Folders of a test are not in the workspace: they are only forgotten. */
	@AfterEach
	void oublier() {
		Robot.ui(() -> {
			for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
				project.delete(false, true, null);
			}
			return null;
		});
	}
}
