// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that are wrong, and the help. */
class AppelTest {

	@TempDir
	Path folder;
	private Appelant clausier;

	@BeforeEach
	void start() {
		clausier = new Appelant(folder);
	}

	@Test
	void withoutArgumentsTheHelpIsShown() {
		assertEquals(0, clausier.appeler());
		assertTrue(clausier.sortie().contains("clausier generer"), clausier.sortie());
	}

	@ParameterizedTest
	@ValueSource(strings = { "generer", "verifier", "regenerer", "spaser", "exporter", "importer", "formater", "droit", "clauses", "serveur" })
	void everyVerbIsExplainedWithAnExample(String verb) {
		assertEquals(0, clausier.appeler(verb, "--aide"));
		assertTrue(clausier.sortie().contains("Exemple"), clausier.sortie());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"produire dossier | n'est pas un verbe",
			"verifier | Il manque le dossier",
			"verifier a b | est de trop",
			"regenerer | Il manque le fichier d'empreinte",
			"droit a | ne porte pas sur un dossier",
			"verifier a --sortie b | n'est pas une option de « verifier »",
			"verifier a --date | attend une valeur",
			"verifier a --date 30/11/2026 | n'est pas une date",
			"verifier a --date 2026-02-30 | n'est pas une date",
			"verifier a --format xml | n'existe pas",
			"generer a --pdf=oui | ne prend pas de valeur",
			"spaser a --annee 26 | n'est pas une année",
			"serveur dossier | ne porte pas sur un dossier",
			"serveur --port 9 | n'est pas une option de « serveur »",
			"verifier a --date 2026-01-01 --date 2026-01-02 | deux fois" })
	void aWrongCallIsExplained(String call, String expected) {
		assertEquals(2, clausier.appeler(call.split(" ")));
		assertTrue(clausier.erreurs().contains(expected), clausier.erreurs());
		assertTrue(clausier.erreurs().contains("--aide"), clausier.erreurs());
	}
}
