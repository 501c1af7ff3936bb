// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Reads the texts of the code. The first character of a line says what it is: # a remark, ! a fact about the source,
 * a digit a heading of that depth, @ the number of an article, a space a line of its text. An article printed twice has
 * two wordings, the second the later one.
 */
final class LecteurCode {

	private static final String FICHIER = "/donnees/droit/code.txt.gz";
	private static final int TAMPON = 1 << 16;

	/** What was read of one article. */
	record Lu(List<String> plan, List<String> textes) {
	}

	private final Map<String, Lu> articles = new LinkedHashMap<>();
	private final List<String> plan = new ArrayList<>();
	private final List<Integer> profondeurs = new ArrayList<>();
	private LocalDate version;
	private String source = "";
	private Lu courant;
	private StringBuilder texte = new StringBuilder();

	/** Reads the whole file; a file that is missing or malformed is a defect of the product and throws. */
	LecteurCode() {
		try (InputStream flux = LecteurCode.class.getResourceAsStream(FICHIER)) {
			if (flux == null) {
				throw new IllegalStateException("Fichier de données absent du produit : " + FICHIER);
			}
			BufferedReader lignes = new BufferedReader(
					new InputStreamReader(new GZIPInputStream(flux, TAMPON), StandardCharsets.UTF_8), TAMPON);
			lignes.lines().forEach(this::lire);
			clore();
		} catch (IOException e) {
			throw new UncheckedIOException("Fichier de données illisible : " + FICHIER, e);
		}
	}

	/** Articles in the order of the code, by number. */
	Map<String, Lu> articles() {
		return articles;
	}

	/** The day whose law the texts are. */
	LocalDate version() {
		return version;
	}

	/** Address of the code. */
	String source() {
		return source;
	}

	private void lire(String ligne) {
		char nature = ligne.charAt(0);
		String reste = ligne.substring(1);
		switch (nature) {
			case ' ' -> texte.append(texte.isEmpty() ? "" : "\n").append(reste);
			case '@' -> {
				clore();
				courant = articles.computeIfAbsent(reste, numero -> new Lu(List.copyOf(plan), new ArrayList<>()));
			}
			case '!' -> fait(reste);
			case '#' -> {
				// A remark for whoever opens the file.
			}
			default -> titre(Integer.parseInt(String.valueOf(nature)), reste);
		}
	}

	private void fait(String ligne) {
		String[] mots = ligne.split(" ", 2);
		switch (mots[0]) {
			case "version" -> version = LocalDate.parse(mots[1]);
			case "source" -> source = mots[1];
			default -> throw new IllegalStateException("Fait inconnu dans " + FICHIER + " : " + ligne);
		}
	}

	private void titre(int profondeur, String titre) {
		clore();
		while (!profondeurs.isEmpty() && profondeurs.getLast() >= profondeur) {
			profondeurs.removeLast();
			plan.removeLast();
		}
		profondeurs.add(profondeur);
		plan.add(titre);
	}

	private void clore() {
		if (courant != null) {
			courant.textes().add(texte.toString());
		}
		courant = null;
		texte = new StringBuilder();
	}
}
