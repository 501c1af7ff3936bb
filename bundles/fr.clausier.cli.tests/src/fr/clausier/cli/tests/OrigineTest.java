// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

import fr.clausier.documents.reprise.Modification;
import fr.clausier.documents.reprise.Reprise;

/** Where the paragraphs of a document come from; what a document just made says of itself. */
class OrigineTest {

	@TempDir
	Path folder;

	@Test
	void everyDocumentJustMadeIsReadBackWithoutAnyEdit() throws Exception {
		Appelant clausier = new Appelant(folder);
		clausier.exemple("pex-toulouse");
		assertEquals(0, clausier.appeler("generer", "pex-toulouse", "--sortie", "dce"), clausier.tout());
		List<Path> files;
		try (Stream<Path> made = Files.list(folder.resolve("dce"))) {
			files = made.filter(f -> f.toString().endsWith(".docx")).sorted().toList();
		}
		for (Path file : files) {
			Reprise read = Reprise.lire(Files.readAllBytes(file));
			assertTrue(read.origineConnue(), file.toString());
			assertEquals(List.of(), read.modifications().stream().map(Modification::phrase).toList(), file.toString());
			assertEquals(List.of(), read.valeurs(), file.toString());
			assertEquals(List.of(), read.zonesEcrites(), file.toString());
		}
		assertEquals(0, clausier.appeler("origine", "dce/01-reglement-consultation.docx"), clausier.tout());
		assertTrue(clausier.sortie().contains("-> clause RC-") && clausier.sortie().contains(".marche:"), clausier.sortie());
		assertEquals(0, clausier.appeler("origine", "dce/01-reglement-consultation.docx", "--format", "json"), clausier.tout());
		assertTrue(JsonParser.parseString(clausier.sortie()).getAsJsonObject().getAsJsonArray("paragraphes").size() > 20);
	}

	@Test
	void aFileThatIsNoDocumentIsRefusedInASentence() throws IOException {
		Appelant clausier = new Appelant(folder);
		Files.writeString(folder.resolve("faux.docx"), "rien");
		assertEquals(3, clausier.appeler("origine", "faux.docx"));
		assertTrue(clausier.erreurs().contains("faux.docx"), clausier.erreurs());
		assertEquals(3, clausier.appeler("origine", "absent.docx"));
	}
}
