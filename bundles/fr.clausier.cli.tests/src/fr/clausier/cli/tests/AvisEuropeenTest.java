// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The European notice on the command line. */
class AvisEuropeenTest {

	@TempDir
	Path dossier;

	@Test
	void lePlanEcolesDonneUnAvisValableQuiRedonneUnBrouillon() throws IOException {
		Appelant clausier = new Appelant(dossier);
		String plan = Appelant.EXEMPLES.resolve("plan-ecoles").toString();
		assertEquals(0, clausier.appeler("exporter", plan, "--format", "eforms", "--sortie", "avis"), clausier.tout());
		assertTrue(clausier.tout().contains("Avis de sous-type 16 valable pour le SDK 1.15.1."), clausier.tout());
		Path avis = seul("avis");
		assertTrue(avis.getFileName().toString().endsWith("-avis.xml"), avis.toString());
		assertEquals(0, clausier.appeler("importer", avis.toString(), "--sortie", "brouillon"), clausier.tout());
		assertTrue(clausier.tout().contains("Non repris\u00A0: "), clausier.tout());
		assertTrue(Files.readString(seul("brouillon")).contains("lot 11 \"Cour végétalisée\" réservé aux structures d'insertion et aux structures du handicap"));
	}

	private Path seul(String sous) throws IOException {
		try (Stream<Path> fichiers = Files.list(dossier.resolve(sous))) {
			return fichiers.filter(Files::isRegularFile).findFirst().orElseThrow();
		}
	}
}
