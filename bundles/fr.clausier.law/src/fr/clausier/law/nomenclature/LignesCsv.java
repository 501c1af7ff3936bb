// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Splits a table as a French spreadsheet writes it: semicolons, quotes around a cell that needs them, « # » for comments. */
public final class LignesCsv {

	private static final Charset TABLEUR_FRANCAIS = Charset.forName("windows-1252");


	/**
	 * A line that is neither blank nor a comment.
	 *
	 * @param numero   from 1, in the file
	 * @param cellules without quotes nor surrounding spaces
	 */
	public record Ligne(int numero, List<String> cellules) {
	}

	private LignesCsv() {
	}

	/** The lines that hold something. */
	public static List<Ligne> lire(String texte) {
		List<Ligne> lignes = new ArrayList<>();
		String[] brutes = texte.split("\r\n|\r|\n");
		for (int i = 0; i < brutes.length; i++) {
			List<String> cellules = cellules(brutes[i]);
			if (!brutes[i].startsWith("#") && cellules.stream().anyMatch(cellule -> !cellule.isEmpty())) {
				lignes.add(new Ligne(i + 1, cellules));
			}
		}
		return lignes;
	}

	private static List<String> cellules(String ligne) {
		List<String> cellules = new ArrayList<>();
		StringBuilder cellule = new StringBuilder();
		boolean citee = false;
		for (int i = 0; i < ligne.length(); i++) {
			char c = ligne.charAt(i);
			if (c == '"' && citee && i + 1 < ligne.length() && ligne.charAt(i + 1) == '"') {
				cellule.append(c);
				i++;
			} else if (c == '"' && (citee || cellule.toString().isBlank())) {
				citee = !citee;
			} else if (c == ';' && !citee) {
				cellules.add(cellule.toString().strip());
				cellule.setLength(0);
			} else {
				cellule.append(c);
			}
		}
		cellules.add(cellule.toString().strip());
		return cellules;
	}

	/** UTF-8, with or without mark, or else what a French spreadsheet writes. */
	public static String decoder(byte[] octets) {
		String texte;
		try {
			texte = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
		} catch (CharacterCodingException e) {
			texte = new String(octets, TABLEUR_FRANCAIS);
		}
		return texte.startsWith("\uFEFF") ? texte.substring(1) : texte;
	}
}
