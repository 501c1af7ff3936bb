// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("La conversion du code")
class ConversionCodeTest {

	@Test
	void garde_les_mots_et_le_plan() {
		String donnees = ConversionCode.convertir(List.of("---", "last_updated: \"2026-09-01\"", "---", "# Code de la commande publique", "", "Partie législative", "", "Titre Préliminaire", "",
				"Article L1", "", "Premier alinéa. ", "", "Second alinéa.", "", "Article L2", "", "Texte."));
		assertTrue(donnees.endsWith("!version 2026-09-01\n0Partie législative\n3Titre Préliminaire\n@L1\n Premier alinéa. \n \n Second alinéa.\n@L2\n Texte.\n"), donnees);
	}

	@Test
	void refuse_une_ligne_qui_n_est_a_personne() {
		assertThrows(IllegalStateException.class, () -> ConversionCode.convertir(List.of("# Code de la commande publique", "Chapitre Ier : Marchés", "égarée")));
	}

	@Test
	void le_fichier_livre_est_celui_que_donne_la_source() throws IOException {
		Path source = source();
		assumeTrue(source != null, "la source du code n'est pas sur cette machine");
		try (InputStream flux = new GZIPInputStream(ConversionCodeTest.class.getResourceAsStream("/donnees/droit/code.txt.gz"))) {
			assertEquals(ConversionCode.convertir(Files.readAllLines(source)), new String(flux.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	/** The Markdown of the code in a folder "shared" beside one of the folders above, or null. */
	private static Path source() {
		for (Path dossier = Path.of("").toAbsolutePath(); dossier != null; dossier = dossier.getParent()) {
			Path fichier = dossier.resolve("shared/droit/code-commande-publique_2026-09-01.md");
			if (Files.isRegularFile(fichier)) {
				return fichier;
			}
		}
		return null;
	}
}
