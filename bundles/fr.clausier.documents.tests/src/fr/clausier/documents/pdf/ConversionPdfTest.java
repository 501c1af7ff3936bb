// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.documents.Exemples;
import fr.clausier.documents.Outils;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.gabarit.Gabarit;

@DisplayName("Conversion en PDF")
class ConversionPdfTest {

	private static final Duration DELAI = Duration.ofSeconds(110);

	@TempDir
	private Path dossier;

	@Test
	@DisplayName("une variable qui ne mène à rien est dite, avec ce qu'il faut faire")
	void variableFausse() {
		PdfImpossible e = assertThrows(PdfImpossible.class,
				() -> ConversionPdf.trouver(Map.of("CLAUSIER_SOFFICE", dossier.resolve("absent").toString(), "PATH", "/usr/bin")));
		assertTrue(e.getMessage().contains("CLAUSIER_SOFFICE") && e.getMessage().contains("absent") && e.getMessage().contains("Corrigez"),
				e.getMessage());
	}

	@Test
	@DisplayName("le programme est trouvé dans le chemin de recherche, même après un dossier illisible")
	void cheminDeRecherche() throws Exception {
		Path programme = script("soffice", "exit 0");
		String chemin = "\0" + File.pathSeparator + dossier.resolve("vide") + File.pathSeparator + dossier;
		assertEquals(programme, LibreOffice.chercher(Map.of("PATH", chemin)).orElseThrow());
		assertEquals(programme, LibreOffice.chercher(Map.of("CLAUSIER_SOFFICE", dossier.toString())).orElseThrow());
	}

	@Test
	@DisplayName("un LibreOffice qui ne finit pas est arrêté, et rien ne reste de ses fichiers")
	void delai() throws Exception {
		Path trace = dossier.resolve("trace.txt");
		ConversionPdf conversion = new ConversionPdf(script("soffice", "pwd > " + trace + "\nsleep 60"));
		PdfImpossible e = assertThrows(PdfImpossible.class,
				() -> conversion.convertir(Map.of("RC", new byte[0]), Duration.ofSeconds(1), () -> false));
		assertTrue(e.getMessage().contains("1 secondes"), e.getMessage());
		assertFalse(Files.exists(Path.of(Files.readString(trace).strip())));
	}

	@Test
	@DisplayName("l'utilisateur peut abandonner")
	void abandon() throws Exception {
		ConversionPdf conversion = new ConversionPdf(script("soffice", "sleep 60"));
		PdfImpossible e = assertThrows(PdfImpossible.class, () -> conversion.convertir(Map.of("RC", new byte[0]), DELAI, () -> true));
		assertTrue(e.getMessage().contains("abandonnée"), e.getMessage());
	}

	@Test
	@DisplayName("un document que LibreOffice n'a pas converti est nommé")
	void sansResultat() throws Exception {
		ConversionPdf conversion = new ConversionPdf(script("soffice", "exit 0"));
		PdfImpossible e = assertThrows(PdfImpossible.class, () -> conversion.convertir(Map.of("02-CCAP", new byte[0]), DELAI, () -> false));
		assertTrue(e.getMessage().contains("« 02-CCAP »"), e.getMessage());
	}

	@Test
	@DisplayName("sans document, aucun programme n'est lancé")
	void rien() throws Exception {
		assertEquals(Map.of(), new ConversionPdf(dossier.resolve("absent")).convertir(Map.of(), DELAI, () -> false));
	}

	@Test
	@DisplayName("plusieurs documents deviennent des PDF balisés, en français, avec titre et signets")
	void conversion() throws Exception {
		Map<String, byte[]> documents = new LinkedHashMap<>();
		DocxRenderer rendu = new DocxRenderer(Exemples.DATE);
		documents.put("Règlement « A »", rendu.rendre(Exemples.reglement(), Gabarit.maison()));
		documents.put("Annexe", rendu.rendre(Exemples.annexe(), Gabarit.maison()));
		Map<String, byte[]> pdf = new ConversionPdf(Outils.soffice()).convertir(documents, DELAI, () -> false);
		assertArrayEquals(documents.keySet().toArray(), pdf.keySet().toArray());
		PdfLu lu = PdfLu.de(pdf.get("Règlement « A »"));
		assertEquals(List.of(), lu.defauts());
		assertEquals("fr-FR", lu.langue());
		assertEquals("1 Objet et étendue de la consultation", lu.signets().getFirst().texte());
		assertTrue(lu.signets().getLast().page() > 2 && lu.signets().getLast().page() <= lu.pages(), lu.toString());
	}

	@Test
	@DisplayName("un PDF nu a tous les défauts")
	void defauts() {
		byte[] nu = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[ 3 0 R ]>>\nendobj"
				.getBytes(StandardCharsets.ISO_8859_1);
		assertEquals(4, PdfLu.de(nu).defauts().size());
		assertEquals(1, PdfLu.de(nu).pages());
	}

	private Path script(String nom, String corps) throws Exception {
		assumeTrue(File.separatorChar == '/', "les faux programmes sont des scripts");
		Path fichier = Files.writeString(dossier.resolve(nom), "#!/bin/sh\n" + corps + "\n");
		assertTrue(fichier.toFile().setExecutable(true));
		return fichier;
	}
}
