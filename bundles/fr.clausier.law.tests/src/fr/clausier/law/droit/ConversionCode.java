// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the data file of the code from its Markdown form ("Legalize", made from the public LEGI data):
 * {@code ConversionCode code-commande-publique_AAAA-MM-JJ.md code.txt.gz}. Run it when a newer version of the code is
 * at hand, then hold {@code articles.yaml} against what changed. {@code LecteurCode} says what the lines mean.
 */
public final class ConversionCode {

	private static final Pattern ARTICLE = Pattern.compile("Article ([LRD][0-9]+(?:-[0-9]+)*|Annexe préliminaire)");
	/** Headings by depth: the first that matches says how deep the line is. */
	private static final List<Pattern> PLAN = Stream.of("Partie (?:législative|réglementaire)",
			"(?:PREMIÈRE|DEUXIÈME|TROISIÈME) PARTIE : .+|Annexe", "Livre (?:[IVX]+(?:er)?|préliminaire)\\b.*",
			"Titre (?:[IVX]+(?:er)?|[Pp]réliminaire)\\b.*", "Chapitre (?:[IVX]+(?:er)?|préliminaire|unique)\\b.*",
			"Section (?:[0-9]+|unique)(?: bis)? ?: .+", "Sous-section [0-9]+ ?: .+", "Paragraphe [0-9]+ ?: .+").map(Pattern::compile).toList();
	private static final String EN_TETE = """
			# Code de la commande publique, tel que les données publiques LEGI (DILA) le donnent.
			# Licence Ouverte / Open Licence 2.0 (Etalab) ; forme Markdown du projet Legalize (licence MIT).
			# Les textes sont repris sans changement ; ce fichier est écrit par ConversionCode, jamais à la main.
			""";

	private ConversionCode() {
	}

	/** @param args the Markdown file, then the file to write */
	public static void main(String[] args) throws IOException {
		String donnees = convertir(Files.readAllLines(Path.of(args[0])));
		try (OutputStream flux = new Compression(Files.newOutputStream(Path.of(args[1])))) {
			flux.write(donnees.getBytes(StandardCharsets.UTF_8));
		}
	}

	/** The lines of the data file, before compression. */
	static String convertir(List<String> lignes) {
		StringBuilder sortie = new StringBuilder(EN_TETE);
		int debut = lignes.indexOf("# Code de la commande publique");
		lignes.subList(0, debut).forEach(ligne -> entete(ligne, sortie));
		StringBuilder texte = new StringBuilder();
		boolean dansUnArticle = false;
		for (String ligne : lignes.subList(debut + 1, lignes.size())) {
			Matcher article = ARTICLE.matcher(ligne);
			int profondeur = profondeur(ligne);
			if (article.matches() || profondeur >= 0) {
				vider(texte, sortie);
				dansUnArticle = article.matches();
				sortie.append(dansUnArticle ? "@" + article.group(1) : profondeur + ligne.strip().replaceAll(" {2,}", " ")).append('\n');
			} else if (dansUnArticle) {
				texte.append(' ').append(ligne).append('\n');
			} else if (!ligne.isBlank()) {
				throw new IllegalStateException("Ligne hors de tout article : " + ligne);
			}
		}
		vider(texte, sortie);
		return sortie.toString();
	}

	private static void entete(String ligne, StringBuilder sortie) {
		Matcher champ = Pattern.compile("(last_updated|source): \"(.*)\"").matcher(ligne);
		if (champ.matches()) {
			sortie.append(champ.group(1).equals("source") ? "!source " : "!version ").append(champ.group(2)).append('\n');
		}
	}

	private static int profondeur(String ligne) {
		for (int i = 0; i < PLAN.size(); i++) {
			if (PLAN.get(i).matcher(ligne).matches()) {
				return i;
			}
		}
		return -1;
	}

	/** Blank lines around a text separate it from its neighbours; those inside it are its own. */
	private static void vider(StringBuilder texte, StringBuilder sortie) {
		sortie.append(texte.toString().replaceAll("^(?: \\s*\n)+|(?<=\n)(?: \\s*\n)+$", ""));
		texte.setLength(0);
	}

	/** The hardest compression there is: the file is written once and read for years. */
	private static final class Compression extends GZIPOutputStream {

		Compression(OutputStream sortie) throws IOException {
			super(sortie);
			def.setLevel(Deflater.BEST_COMPRESSION);
		}
	}
}
