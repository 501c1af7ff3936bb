// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a PDF written by LibreOffice says of itself. Only the plain objects of such a file are read, no compressed one: this is no reader of
 * any PDF.
 *
 * @param balise     whether it says that it is tagged and holds a tree of tags
 * @param langue     its language, empty when it says none
 * @param titre      whether it has a title and asks to show it
 * @param norme      whether it claims PDF/UA-1
 * @param pages      number of pages
 * @param signets    its bookmarks in reading order
 */
public record PdfLu(boolean balise, String langue, boolean titre, boolean norme, int pages, List<SignetPdf> signets) {

	/**
	 * A bookmark, which LibreOffice makes for each heading.
	 *
	 * @param texte number and text of the heading
	 * @param page  its page, from 1
	 */
	public record SignetPdf(String texte, int page) {
	}

	private static final Pattern OBJET = Pattern.compile("(?<![0-9])(\\d+) 0 obj\\s*(<<.*?)endobj", Pattern.DOTALL);
	private static final Pattern LANGUE = Pattern.compile("/Lang\\(([^)]*)\\)");
	private static final Pattern ENFANTS = Pattern.compile("/Kids\\[([^\\]]*)\\]");
	private static final Pattern SIGNET = Pattern.compile("/Title\\s*<FEFF([0-9A-F]*)>\\s*/Dest\\[(\\d+) 0 R/");
	private static final Pattern REFERENCE = Pattern.compile("(\\d+) 0 R");
	private static final Pattern FLUX = Pattern.compile("stream\r?\n.*?endstream", Pattern.DOTALL);

	public PdfLu {
		signets = List.copyOf(signets);
	}

	/** Reads a PDF. */
	public static PdfLu de(byte[] pdf) {
		String brut = new String(pdf, StandardCharsets.ISO_8859_1);
		// Latin 1 keeps each byte; the streams are the pages themselves, which say nothing of this.
		String texte = FLUX.matcher(brut).replaceAll("");
		Map<Integer, String> objets = new TreeMap<>();
		Matcher objet = OBJET.matcher(texte);
		while (objet.find()) {
			objets.put(Integer.valueOf(objet.group(1)), objet.group(2));
		}
		String catalogue = objets.values().stream().filter(o -> o.contains("/Type/Catalog")).findFirst().orElse("");
		Map<Integer, Integer> pages = pages(objets);
		Matcher langue = LANGUE.matcher(catalogue);
		return new PdfLu(catalogue.contains("/Marked true") && catalogue.contains("/StructTreeRoot"), langue.find() ? langue.group(1) : "",
				catalogue.contains("/DisplayDocTitle true") && brut.contains("<dc:title>"), brut.contains("<pdfuaid:part>1</pdfuaid:part>"),
				pages.size(), signets(objets, pages));
	}

	/** What a reader would miss, one French sentence each; empty when all is there. */
	public List<String> defauts() {
		List<String> defauts = new ArrayList<>();
		if (!balise) {
			defauts.add("Le PDF n'est pas balisé : un lecteur d'écran n'y trouve ni titres ni tableaux.");
		}
		if (!langue.startsWith("fr")) {
			defauts.add("Le PDF ne dit pas qu'il est en français.");
		}
		if (!titre) {
			defauts.add("Le PDF n'affiche pas son titre.");
		}
		if (!norme) {
			defauts.add("Le PDF ne se déclare pas conforme à PDF/UA-1 : cette version de LibreOffice ne le propose pas.");
		}
		return defauts;
	}

	/** Numbers of pages by object; LibreOffice lists all pages under one node. */
	private static Map<Integer, Integer> pages(Map<Integer, String> objets) {
		Map<Integer, Integer> pages = new TreeMap<>();
		objets.values().stream().filter(o -> o.contains("/Type/Pages")).forEach(o -> {
			Matcher enfants = ENFANTS.matcher(o);
			Matcher page = REFERENCE.matcher(enfants.find() ? enfants.group(1) : "");
			while (page.find()) {
				pages.put(Integer.valueOf(page.group(1)), pages.size() + 1);
			}
		});
		return pages;
	}

	private static List<SignetPdf> signets(Map<Integer, String> objets, Map<Integer, Integer> pages) {
		List<SignetPdf> signets = new ArrayList<>();
		objets.values().forEach(o -> {
			Matcher signet = SIGNET.matcher(o);
			if (signet.find()) {
				String titre = new String(HexFormat.of().parseHex(signet.group(1)), StandardCharsets.UTF_16BE);
				signets.add(new SignetPdf(titre, pages.getOrDefault(Integer.valueOf(signet.group(2)), 0)));
			}
		});
		return signets;
	}
}
