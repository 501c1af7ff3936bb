// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that changes or goes away under a text that is not saved. */
class GardienTest extends EssaiAtelier {

	private Path file;

	@BeforeEach
	void modifier() {
		file = Path.of(Robot.ui(() -> dossier.getFile("vague-2.marche").getLocation().toOSString()));
		Atelier.remplacer("nature travaux", "nature travaux // à moi");
	}

	@Test
	void unFichierSupprimeAilleursSeReecrit() throws IOException {
		Files.delete(file);
		repondre("Réécrire");
		Robot.attendre("le fichier revenu", () -> Files.exists(file) && !Atelier.editeur().isDirty());
		assertTrue(Files.readString(file).contains("// à moi"));
	}

	@Test
	void unFichierSupprimeAilleursSeFermeSansGarder() throws IOException {
		Files.delete(file);
		repondre("Fermer sans garder");
		Robot.attendre("l'éditeur fermé", () -> Atelier.page().getActiveEditor() == null);
		assertFalse(Files.exists(file));
	}

	@Test
	void quiGardeSaVersionRetrouveLAutreACote() throws IOException {
		Files.writeString(file, "// d'un collègue\n");
		repondre("Garder la mienne");
		Robot.attendre("le texte enregistré", () -> !Atelier.editeur().isDirty());
		assertTrue(Files.readString(file).contains("// à moi"));
		assertEquals("// d'un collègue\n", Files.readString(file.resolveSibling("vague-2.marche.copie")));
	}

	@Test
	void quiPrendCelleDuDisqueRetrouveLaSienneACote() throws IOException {
		Files.writeString(file, "// d'un collègue\n");
		repondre("Prendre celle du disque");
		Robot.attendre("le texte du disque", () -> Atelier.document().get().equals("// d'un collègue\n") && !Atelier.editeur().isDirty());
		assertTrue(Files.readString(file.resolveSibling("vague-2.marche.copie")).contains("// à moi"));
	}

	private void repondre(String answer) {
		Robot.ui(() -> {
			dossier.refreshLocal(IResource.DEPTH_INFINITE, null);
			return null;
		});
		Robot.attendre("la question", () -> Fenetre.dialogue().flatMap(s -> Fenetre.bouton(s, answer)).isPresent());
		Robot.faire(() -> Fenetre.cliquer(Fenetre.dialogue().orElseThrow(), answer));
	}
}
