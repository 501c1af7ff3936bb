// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.documents.paquet.Paquet;

/** Documents that were touched after they were made. */
class RelireTest {

	@TempDir
	Path folder;
	private Appelant clausier;

	@BeforeEach
	void produire() throws IOException {
		clausier = new Appelant(folder);
		clausier.exemple("pex-toulouse");
		assertEquals(0, clausier.appeler("generer", "pex-toulouse", "--sortie", "dce"), clausier.tout());
	}

	/** What a person would do in Word: other characters in the body of one document. */
	private void retoucher(String name, String from, String to) throws IOException {
		Path file = folder.resolve("dce").resolve(name);
		Paquet parts = Paquet.relire(Files.readAllBytes(file));
		String body = new String(parts.partie("word/document.xml").orElseThrow(), StandardCharsets.UTF_8);
		String changed = body.replaceAll(from, to);
		assertTrue(!changed.equals(body), from + " n'est pas dans " + name);
		parts.mettre("word/document.xml", changed);
		Files.write(file, parts.octets());
	}

	private int relire() {
		return clausier.appeler("relire", "pex-toulouse", "--sortie", "dce");
	}

	@Test
	void untouchedDocumentsAgreeWithTheStrategy() {
		assertEquals(0, relire(), clausier.tout());
		assertTrue(clausier.sortie().contains("conformes à la stratégie"), clausier.sortie());
	}

	@Test
	void aWeightChangedInWordIsAContradiction() throws IOException {
		retoucher("01-reglement-consultation.docx", ">20(\u00A0|\u202F| )%<", ">25\u00A0%<");
		assertEquals(1, relire(), clausier.tout());
		assertTrue(clausier.sortie().contains("CONTRADICTION 01-reglement-consultation"), clausier.sortie());
	}

	@Test
	void aPenaltyTakenOutOfTheContractIsAContradiction() throws IOException {
		retoucher("02-CCAP.docx", "600(\u00A0|\u202F| )€", "60\u00A0€");
		assertEquals(1, relire(), clausier.tout());
		assertTrue(clausier.sortie().contains("CONTRADICTION 02-CCAP") && clausier.sortie().contains("600"), clausier.sortie());
	}

	@Test
	void aDamagedDocumentIsNamed() throws IOException {
		Files.writeString(folder.resolve("dce/02-CCAP.docx"), "abc");
		assertEquals(3, relire(), clausier.tout());
		assertTrue(clausier.erreurs().contains("02-CCAP.docx"), clausier.tout());
	}

	@Test
	void aFolderWithoutDocumentsIsSaid() throws IOException {
		Files.createDirectory(folder.resolve("vide"));
		assertEquals(3, clausier.appeler("relire", "pex-toulouse", "--sortie", "vide"), clausier.tout());
		assertTrue(clausier.erreurs().contains("aucune pièce"), clausier.tout());
	}
}
