// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion.valeurs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.TypeCritere;

/** Proofs and units that buyers ask for, by kind of commitment: {@code donnees/preuves.txt}. Usage, without legal force. */
public final class PreuvesEtUnites {

	private static final String USAGE = "Usage, à adapter à ce marché.";
	private static final int PROOFS = 1;
	private static final int UNITS = 2;
	private static final Map<String, String[]> LIGNES = lire();

	private PreuvesEtUnites() {
	}

	private static Map<String, String[]> lire() {
		Map<String, String[]> lines = new HashMap<>();
		try (InputStream in = PreuvesEtUnites.class.getResourceAsStream("/donnees/preuves.txt")) {
			new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> l.split("\t")).forEach(c -> lines.put(c[0], c));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return lines;
	}

	/** Proofs of a commitment, between quotes. */
	public static List<Valeur> preuves(String commitment) {
		return colonne(commitment, PROOFS, true);
	}

	/** Units of the figure of a commitment. */
	public static List<Valeur> unites(String commitment) {
		return colonne(commitment, UNITS, false);
	}

	static List<Valeur> preuveDuCritere(Endroit place) {
		return critere(place, PROOFS);
	}

	static List<Valeur> uniteDuCritere(Endroit place) {
		return critere(place, UNITS);
	}

	private static List<Valeur> critere(Endroit place, int column) {
		Critere criterion = place.dans(Critere.class);
		return criterion == null || criterion.getType() != TypeCritere.ENVIRONNEMENT ? List.of() : colonne("critère environnement", column, true);
	}

	private static List<Valeur> colonne(String kind, int column, boolean quoted) {
		String[] line = LIGNES.get(kind);
		// Units that the language knows are words; others stand between quotes in the file.
		return line == null || line.length <= column ? List.of()
				: Arrays.stream(line[column].split(" ; ")).map(v -> Valeur.de(quoted ? Valeurs.chaine(v) : v, USAGE)).toList();
	}
}
