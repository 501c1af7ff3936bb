// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** « generer --pdf », with the LibreOffice of the machine; without one the test is passed over, and says so. */
class PdfTest {

	@TempDir
	private Path folder;

	@Test
	void everyDocumentHasItsPdfBesideIt() throws IOException {
		String program = System.getenv("CLAUSIER_SOFFICE");
		if (program == null || !Files.isExecutable(Path.of(program))) {
			System.err.println("ATTENTION, test non exécuté : donnez le programme de LibreOffice dans CLAUSIER_SOFFICE");
		}
		assumeTrue(program != null && Files.isExecutable(Path.of(program)));
		Appelant clausier = new Appelant(folder);
		clausier.exemple("clauses-reelles");
		assertEquals(0, clausier.appeler("generer", "clauses-reelles", "--sortie", "dce", "--pdf"), clausier.tout());
		List<String> documents = noms(".docx");
		assertTrue(documents.size() > 8, documents.toString());
		assertEquals(documents, noms(".pdf"));
		for (String name : documents) {
			byte[] pdf = Files.readAllBytes(folder.resolve("dce").resolve(name + ".pdf"));
			assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII), name);
		}
		assertTrue(clausier.tout().contains("PDF"), clausier.tout());
	}

	/** Names of the files of a kind, without their ending. */
	private List<String> noms(String ending) throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("dce"))) {
			return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(ending)).map(n -> n.substring(0, n.length() - ending.length())).sorted().toList();
		}
	}
}
