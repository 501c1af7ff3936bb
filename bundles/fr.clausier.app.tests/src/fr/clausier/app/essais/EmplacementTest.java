// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.app.demarrage.Emplacement;

/** Where the data go when nobody says where. */
class EmplacementTest {

	@TempDir
	private Path maison;

	@Test
	void lesDonneesVontDansLesDocumentsSousLeurNomLocal() throws IOException {
		Files.createDirectories(maison.resolve(".config"));
		Files.writeString(maison.resolve(".config/user-dirs.dirs"), "# dossiers\nXDG_DESKTOP_DIR=\"$HOME/Bureau\"\nXDG_DOCUMENTS_DIR=\"$HOME/Mes écrits\"\n");
		Files.createDirectory(maison.resolve("Mes écrits"));
		assertEquals(maison.resolve("Mes écrits/Clausier"), linux().choisir());
	}

	@Test
	void sansReglageLeDossierDocumentsPuisLaMaison() throws IOException {
		assertEquals(maison.resolve("Clausier"), linux().choisir());
		Files.createDirectory(maison.resolve("Documents"));
		assertEquals(maison.resolve("Documents/Clausier"), linux().choisir());
		assertEquals(maison.resolve("Documents/Clausier"), new Emplacement(maison, Map.of(), "Windows 11").choisir());
	}

	@Test
	void celuiDesVersionsPrecedentesResteServi() throws IOException {
		Files.createDirectories(maison.resolve("Documents"));
		Files.createDirectories(maison.resolve("Clausier/.metadata"));
		assertEquals(maison.resolve("Clausier"), linux().choisir());
	}

	@Test
	void leChoixDeLUtilisateurPasseDevantEtSOublie() throws IOException {
		Files.createDirectories(maison.resolve("Clausier/.metadata"));
		linux().retenir(maison.resolve("à moi"));
		assertEquals(maison.resolve("à moi"), linux().choisir());
		linux().retenir(null);
		assertEquals(maison.resolve("Clausier"), linux().choisir());
	}

	@Test
	void unReglageIllisibleNeComptePas() throws IOException {
		linux().retenir(maison.resolve("x"));
		Files.writeString(maison.resolve(".config/clausier/emplacement.txt"), "pas un chemin\0complet");
		assertEquals(maison.resolve("Clausier"), linux().choisir());
	}

	private Emplacement linux() {
		return new Emplacement(maison, Map.of(), "Linux");
	}
}
