// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import fr.clausier.documents.texte.TexteDocx;

class GabaritVerbeTest {

	private static final String RC = "01-reglement-consultation.docx";

	@TempDir
	Path folder;
	private Appelant clausier;

	@BeforeEach
	void start() {
		clausier = new Appelant(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = {"sobre", "bandeau", "gros-caracteres"})
	void aStarterIsUsableAndGivesWhatTheShippedTemplateGives(String look) throws IOException {
		clausier.exemple("pex-toulouse");
		assertEquals(0, clausier.appeler("gabarit", "creer", "mairie.dotx", "--modele", look), clausier.tout());
		assertEquals(0, clausier.appeler("gabarit", "verifier", "mairie.dotx"), clausier.tout());
		assertTrue(clausier.sortie().contains("clausier:corps") && clausier.sortie().contains("utilisable"), clausier.sortie());
		assertFalse(clausier.sortie().contains("manque"), clausier.sortie());
		assertEquals(0, clausier.appeler("generer", "pex-toulouse", "--sortie", "sien", "--gabarit", "mairie.dotx"), clausier.tout());
		assertEquals(0, clausier.appeler("generer", "pex-toulouse", "--sortie", "livre", "--gabarit", look), clausier.tout());
		assertEquals(TexteDocx.lire(folder.resolve("livre").resolve(RC)), TexteDocx.lire(folder.resolve("sien").resolve(RC)));
	}

	@Test
	void aTemplateIsNeverOverwritten() throws IOException {
		Files.writeString(folder.resolve("mairie.docx"), "le mien");
		assertEquals(3, clausier.appeler("gabarit", "creer", "mairie.docx"));
		assertArrayEquals("le mien".getBytes(), Files.readAllBytes(folder.resolve("mairie.docx")));
	}

	@Test
	void aRefusalSaysWhyAndWhatToDo() throws IOException {
		Files.writeString(folder.resolve("mairie.docx"), "pas un document");
		assertEquals(1, clausier.appeler("gabarit", "verifier", "mairie.docx"));
		assertTrue(clausier.sortie().contains("REFUSÉ") && clausier.sortie().contains("Ouvrez-le dans Word"), clausier.sortie());
		assertEquals(1, clausier.appeler("gabarit", "verifier", "mairie.docx", "--format", "json"));
		JsonObject answer = JsonParser.parseString(clausier.sortie()).getAsJsonObject();
		assertFalse(answer.getAsJsonObject("gabarit").get("utilisable").getAsBoolean());
		assertFalse(answer.getAsJsonObject("gabarit").getAsJsonObject("refus").get("remede").getAsString().isBlank());
	}

	@Test
	void theMachineGetsEveryRemark() {
		clausier.appeler("gabarit", "creer", "mairie.docx", "--modele", "bandeau");
		assertEquals(0, clausier.appeler("gabarit", "verifier", "mairie.docx", "--format", "json"));
		JsonObject template = JsonParser.parseString(clausier.sortie()).getAsJsonObject().getAsJsonObject("gabarit");
		assertTrue(template.get("utilisable").getAsBoolean());
		assertTrue(template.getAsJsonArray("remarques").asList().stream()
				.anyMatch(r -> r.getAsJsonObject().get("genre").getAsString().equals("CONSEIL") && r.getAsJsonObject().get("quoi").getAsString().contains("logo")));
	}

	@Test
	void wrongCallsAreExplained() {
		assertEquals(2, clausier.appeler("gabarit"));
		assertTrue(clausier.erreurs().contains("gabarit verifier"), clausier.erreurs());
		assertEquals(2, clausier.appeler("gabarit", "verifier"));
		assertTrue(clausier.erreurs().contains("FICHIER.docx"), clausier.erreurs());
		assertEquals(2, clausier.appeler("gabarit", "creer", "mairie.pdf"));
		assertEquals(2, clausier.appeler("gabarit", "creer", "mairie.docx", "--modele", "rococo"));
		assertTrue(clausier.erreurs().contains("gros-caracteres"), clausier.erreurs());
		assertEquals(3, clausier.appeler("gabarit", "verifier", "absent.docx"));
	}

	@Test
	void anUnknownTemplateNameListsThoseShipped() throws IOException {
		clausier.exemple("pex-toulouse");
		assertEquals(3, clausier.appeler("generer", "pex-toulouse", "--gabarit", "bandau"));
		assertTrue(clausier.erreurs().contains("sobre, bandeau, gros-caracteres"), clausier.erreurs());
	}
}
