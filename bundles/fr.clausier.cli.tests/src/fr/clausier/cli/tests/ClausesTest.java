// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The library of a folder: what the buyer adds, replaces and switches off. */
class ClausesTest {

	@TempDir
	Path folder;
	private Appelant clausier;

	@BeforeEach
	void start() {
		clausier = new Appelant(folder);
	}

	@Test
	void withoutAFolderTheNationalLibraryIsListed() {
		assertEquals(0, clausier.appeler("clauses", "--date", "2026-11-30"));
		assertTrue(clausier.sortie().lines().filter(l -> l.contains("nationale")).count() > 200, clausier.sortie());
		assertFalse(clausier.sortie().contains("hors de vigueur"), clausier.sortie());
	}

	@Test
	void aClauseOfTheBuyerStandsBesideTheNationalOnesOrForOne() throws IOException {
		Path example = clausier.exemple("plan-ecoles");
		Files.writeString(example.resolve("autre.clauses"), "bibliothèque Autre \"Autre\" version 7 { désactive CCAP-INS-01 motif \"dit ailleurs\" }");
		assertEquals(0, clausier.appeler("clauses", "plan-ecoles", "--date", "2026-08-21", "--format", "json"));
		JsonArray clauses = JsonParser.parseString(clausier.sortie()).getAsJsonObject().getAsJsonArray("clauses");
		assertEquals("Clauses du Plan Écoles", clause(clauses, "VILLE-INS-01").get("provenance").getAsString());
		assertEquals("2026.1", clause(clauses, "VILLE-INS-01").get("version").getAsString());
		assertEquals("CCAP", clause(clauses, "VILLE-INS-02").get("document").getAsString());
		assertEquals("CCAP-INS-13", clause(clauses, "VILLE-INS-02").get("remplace").getAsString());
		assertEquals("VILLE-INS-02", clause(clauses, "CCAP-INS-13").get("remplaceePar").getAsString());
		assertFalse(clause(clauses, "CCAP-INS-13").get("employee").getAsBoolean());
		assertEquals("dit ailleurs", clause(clauses, "CCAP-INS-01").get("desactivee").getAsString());
		assertTrue(clauses.asList().stream().anyMatch(c -> !c.getAsJsonObject().get("enVigueur").getAsBoolean()), "aucune clause datée");
		assertEquals(0, clausier.appeler("clauses", "plan-ecoles"));
		assertTrue(clausier.sortie().contains("CCAP-INS-13 ") && clausier.sortie().contains("[remplacée par VILLE-INS-02]"), clausier.sortie());
	}

	@Test
	void whatIsWrongWithALibraryIsSaidWithItsLine() throws IOException {
		Path example = clausier.exemple("plan-ecoles");
		Files.writeString(example.resolve("faux.clauses"), "bibliothèque Faux \"Faux\" {\n  clause F-UN \"f\" { remplace CCAP-INS-12 texte \"«groupe.titre»\" }\n}\n");
		assertEquals(1, clausier.appeler("clauses", "plan-ecoles"));
		assertTrue(clausier.sortie().contains("faux.clauses, ligne 2"), clausier.sortie());
		assertEquals(1, clausier.appeler("generer", "plan-ecoles"));
		assertFalse(Files.exists(example.resolve("dce")));
	}

	@Test
	void theDocumentsUseTheClausesOfTheBuyer() throws IOException {
		clausier.exemple("plan-ecoles");
		assertEquals(0, clausier.appeler("generer", "plan-ecoles"), clausier.sortie() + clausier.erreurs());
	}

	private static JsonObject clause(JsonArray clauses, String id) {
		return clauses.asList().stream().map(c -> c.getAsJsonObject()).filter(c -> c.get("id").getAsString().equals(id)).findFirst().orElseThrow();
	}
}
