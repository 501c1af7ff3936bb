// SPDX-License-Identifier: EPL-2.0

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The content that all peers write, the template that they fill, and the clock that they are held against. */
final class Contenu {

	static final int WARM_UP = 1000;
	static final int RUNS = 400;
	private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

	static final String CLAUSE = "Le titulaire réserve à des personnes éloignées de l'emploi une partie des heures nécessaires à l'exécution du marché. Il choisit les moyens de tenir cet engagement parmi "
			+ "l'embauche directe, la mise à disposition et la sous-traitance, et rend compte chaque trimestre des heures réalisées, du profil des personnes et des actions de formation, pièces à l'appui ; "
			+ "le facilitateur l'aide à chacune de ces étapes.";

	private Contenu() {
	}

	static List<Map<String, String>> clauses() {
		List<Map<String, String>> clauses = new ArrayList<>();
		for (int i = 1; i <= 60; i++) {
			clauses.add(Map.of("titre", i + ". Clause " + i, "texte", CLAUSE));
		}
		return clauses;
	}

	static List<Map<String, String>> lignes() {
		List<Map<String, String>> lignes = new ArrayList<>();
		for (int i = 1; i <= 80; i++) {
			lignes.add(Map.of("lot", "Lot " + i, "prestation", "Prestation du lot " + i, "heures", String.valueOf(i * 35)));
		}
		return lignes;
	}

	static String paragraphe(String texte) {
		return "<w:p><w:r><w:t xml:space=\"preserve\">" + texte + "</w:t></w:r></w:p>";
	}

	static String ligne(String... cellules) {
		StringBuilder ligne = new StringBuilder("<w:tr>");
		for (String cellule : cellules) {
			ligne.append("<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>").append(paragraphe(cellule)).append("</w:tc>");
		}
		return ligne.append("</w:tr>").toString();
	}

	static String tableau(String lignes) {
		return "<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>" + lignes + "</w:tbl>";
	}

	/** A Word file with this body and nothing else. */
	static byte[] docx(String corps) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			partie(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
					+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
			partie(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
					+ "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
			partie(zip, "word/document.xml", "<w:document " + W + "><w:body>" + corps + "<w:sectPr/></w:body></w:document>");
		}
		return out.toByteArray();
	}

	private static void partie(ZipOutputStream zip, String nom, String xml) throws IOException {
		zip.putNextEntry(new ZipEntry(nom));
		zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml).getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	static void mesurer(String nom, Callable<byte[]> travail) throws Exception {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long debut = System.nanoTime();
		int taille = travail.call().length;
		double premiere = (System.nanoTime() - debut) / 1e6;
		for (int i = 0; i < WARM_UP; i++) {
			travail.call();
		}
		double[] horloge = new double[RUNS];
		double[] processeur = new double[RUNS];
		for (int i = 0; i < RUNS; i++) {
			long cpu = threads.getCurrentThreadCpuTime();
			debut = System.nanoTime();
			travail.call();
			horloge[i] = (System.nanoTime() - debut) / 1e6;
			processeur[i] = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
		}
		Arrays.sort(horloge);
		Arrays.sort(processeur);
		System.out.printf(Locale.FRANCE, "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %d |%n", nom, premiere, horloge[RUNS / 2], horloge[RUNS * 95 / 100], processeur[RUNS / 2], processeur[RUNS * 95 / 100], taille);
	}
}
