// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.documents.gabarit.GabaritMaison;
import fr.clausier.documents.paquet.Paquet;

/** Two versions of a document. */
class ComparerTest {

	@TempDir
	Path folder;

	private Path document(String name, String text) throws Exception {
		Paquet parts = Paquet.relire(GabaritMaison.docx());
		String body = new String(parts.partie("word/document.xml").orElseThrow(), StandardCharsets.UTF_8);
		parts.mettre("word/document.xml", body.replaceFirst("<w:body>", "<w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"));
		return Files.write(folder.resolve(name), parts.octets());
	}

	@Test
	void theNewVersionIsWrittenWithTrackedChanges() throws Exception {
		document("avant.docx", "Le titulaire réserve 120 heures.");
		document("apres.docx", "Le titulaire réserve 150 heures.");
		Appelant clausier = new Appelant(folder);
		assertEquals(0, clausier.appeler("comparer", "apres.docx", "--ancien", "avant.docx", "--date", "2026-11-24"), clausier.tout());
		String body = new String(Paquet.relire(Files.readAllBytes(folder.resolve("apres-suivi.docx"))).partie("word/document.xml").orElseThrow(), StandardCharsets.UTF_8);
		assertTrue(body.contains("w:author=\"Clausier\" w:date=\"2026-11-24T00:00:00Z\""), body);
		assertTrue(body.contains("<w:delText>120</w:delText>") && body.contains("<w:t>150</w:t>"), body);
		assertTrue(clausier.sortie().contains("1 passage modifié"), clausier.sortie());
	}

	@Test
	void aVersionIsNeverOverwritten() throws Exception {
		document("avant.docx", "Un.");
		document("apres.docx", "Deux.");
		Appelant clausier = new Appelant(folder);
		assertEquals(2, clausier.appeler("comparer", "apres.docx", "--ancien", "avant.docx", "--sortie", "avant.docx"), clausier.tout());
		assertEquals(2, clausier.appeler("comparer", "apres.docx"), clausier.tout());
	}

	@Test
	void whatIsNoDocumentIsRefusedWithASentence() throws Exception {
		document("avant.docx", "Un.");
		Files.writeString(folder.resolve("faux.docx"), "rien");
		Appelant clausier = new Appelant(folder);
		assertEquals(3, clausier.appeler("comparer", "faux.docx", "--ancien", "avant.docx"), clausier.tout());
		assertTrue(clausier.erreurs().contains("faux.docx"), clausier.erreurs());
	}
}
