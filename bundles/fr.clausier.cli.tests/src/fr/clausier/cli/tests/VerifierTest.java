// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static fr.clausier.cli.tests.Appelant.remplacer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class VerifierTest {

	@TempDir
	Path folder;
	private Appelant clausier;

	@BeforeEach
	void start() {
		clausier = new Appelant(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "plan-ecoles", "pex-toulouse", "clauses-reelles" })
	void examplesHaveNoError(String name) throws IOException {
		clausier.exemple(name);
		assertEquals(0, clausier.appeler("verifier", name), clausier.tout());
		assertTrue(clausier.sortie().contains("0 erreur"), clausier.sortie());
	}

	@Test
	void aBreachOfTheLawIsShownWithItsSourceAndLine() throws IOException {
		Path file = clausier.exemple("plan-ecoles").resolve("vague-2.marche");
		remplacer(file, "prix 40 %", "prix 45 %");
		assertEquals(1, clausier.appeler("verifier", "plan-ecoles"));
		assertTrue(clausier.sortie().contains("[R-046] vague-2.marche, ligne"), clausier.sortie());
		assertTrue(clausier.sortie().contains("R2152-12"), clausier.sortie());
	}

	@Test
	void theDateChoosesTheLaw() throws IOException {
		Path file = clausier.exemple("pex-toulouse").resolve("deconstruction.marche");
		remplacer(file, "environnement \"Performance", "technique \"Performance");
		assertEquals(1, clausier.appeler("verifier", "pex-toulouse"));
		assertTrue(clausier.sortie().contains("R-044"), clausier.sortie());
		clausier.appeler("verifier", "pex-toulouse", "--date", "2025-06-30");
		assertFalse(clausier.sortie().contains("R-044"), clausier.sortie());
	}

	@Test
	void aSyntaxErrorIsSaidInFrench() throws IOException {
		Path file = clausier.exemple("plan-ecoles").resolve("vague-2.marche");
		remplacer(file, "prix 40 %", "prix");
		assertEquals(1, clausier.appeler("verifier", "plan-ecoles"));
		assertTrue(clausier.sortie().contains("vague-2.marche, ligne"), clausier.sortie());
		assertFalse(clausier.sortie().contains("RULE_") || clausier.sortie().contains("input"), clausier.sortie());
	}

	@Test
	void anUnknownNameIsAnError() throws IOException {
		Path file = clausier.exemple("plan-ecoles").resolve("vague-2.marche");
		remplacer(file, "facilitateur MaisonEmploi", "facilitateur MaisonEmplois");
		assertEquals(1, clausier.appeler("verifier", "plan-ecoles"));
		assertTrue(clausier.sortie().contains("MaisonEmplois"), clausier.sortie());
	}

	@Test
	void aFolderThatDoesNotExistCannotBeRead() {
		assertEquals(3, clausier.appeler("verifier", "nulle-part"));
		assertTrue(clausier.tout().contains("nulle-part"), clausier.tout());
	}

	@Test
	void aFolderWithoutPurchaseCannotBeRead() throws IOException {
		Files.createDirectory(folder.resolve("vide"));
		assertEquals(3, clausier.appeler("verifier", "vide"));
	}

	@Test
	void aFileInLatin1IsRefusedWithTheLine() throws IOException {
		Files.write(Files.createDirectory(folder.resolve("latin")).resolve("a.marche"), "// premier\nmarché M \"m\" { }".getBytes(StandardCharsets.ISO_8859_1));
		assertEquals(3, clausier.appeler("verifier", "latin"));
		assertTrue(clausier.tout().contains("UTF-8") && clausier.tout().contains("ligne 2"), clausier.tout());
	}

	@Test
	void aFileOfTenMegabytesIsRefused() throws IOException {
		Files.writeString(Files.createDirectory(folder.resolve("gros")).resolve("a.marche"), "// 456789\n".repeat(1_100_000));
		assertEquals(3, clausier.appeler("verifier", "gros"));
	}

	@Test
	void machinesReadOneObject() throws IOException {
		clausier.exemple("plan-ecoles");
		assertEquals(0, clausier.appeler("verifier", "plan-ecoles", "--format", "json"));
		JsonObject answer = JsonParser.parseString(clausier.sortie()).getAsJsonObject();
		assertEquals(0, answer.get("code").getAsInt());
		assertEquals(0, answer.get("erreurs").getAsInt());
		assertEquals(1, answer.get("marches").getAsInt());
	}
}
