// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.clausier.law.DonneesYaml;

/** Reads the files under {@code donnees/nomenclatures}. A missing or malformed one is a defect of the product and throws. */
final class Donnees {

	private static final String DOSSIER = "nomenclatures/";

	private Donnees() {
	}

	/** The content of a YAML file. */
	static Object yaml(String fichier) {
		return DonneesYaml.lire(Donnees.class, DOSSIER + fichier);
	}

	/** A YAML list whose entries are maps. */
	static List<Map<?, ?>> entrees(String fichier) {
		List<Map<?, ?>> entrees = new ArrayList<>();
		((List<?>) yaml(fichier)).forEach(entree -> entrees.add((Map<?, ?>) entree));
		return entrees;
	}

	/**
	 * The lines of a text file whose columns are separated by tabs; comments begin with « # ».
	 *
	 * @param colonnes how many columns each line must have
	 */
	static List<String[]> lignes(String fichier, int colonnes) {
		List<String[]> lignes = new ArrayList<>();
		for (String ligne : new String(octets(fichier), StandardCharsets.UTF_8).split("\n")) {
			if (!ligne.startsWith("#")) {
				String[] cellules = ligne.split("\t", -1);
				if (cellules.length != colonnes) {
					throw new IllegalStateException("Ligne mal écrite dans " + fichier + " : " + ligne);
				}
				lignes.add(cellules);
			}
		}
		return lignes;
	}

	/** The bytes of a file. */
	static byte[] octets(String fichier) {
		try (InputStream flux = ouvrir(fichier)) {
			return flux.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException("Fichier de données illisible : " + fichier, e);
		}
	}

	static InputStream ouvrir(String fichier) {
		InputStream flux = Donnees.class.getResourceAsStream("/donnees/" + DOSSIER + fichier);
		if (flux == null) {
			throw new IllegalStateException("Fichier de données absent du produit : " + fichier);
		}
		return flux;
	}
}
