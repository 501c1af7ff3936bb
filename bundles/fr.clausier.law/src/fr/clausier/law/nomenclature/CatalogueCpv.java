// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The CPV codes, read once; their words are folded once too, when something is first looked for. */
final class CatalogueCpv {

	private static final int CHIFFRES = 8;

	private static final class Codes {
		static final List<Cpv> TOUS = lire();
	}

	private static final class Index {
		static final Recherche<Cpv> RECHERCHE = indexer();
	}

	private CatalogueCpv() {
	}

	static List<Cpv> tous() {
		return Codes.TOUS;
	}

	static Optional<Cpv> parCode(String code) {
		int bas = 0;
		int haut = Codes.TOUS.size() - 1;
		while (bas <= haut) {
			int milieu = (bas + haut) >>> 1;
			Cpv cpv = Codes.TOUS.get(milieu);
			int ordre = cpv.code().compareTo(code);
			if (ordre == 0) {
				return Optional.of(cpv);
			}
			if (ordre < 0) {
				bas = milieu + 1;
			} else {
				haut = milieu - 1;
			}
		}
		return Optional.empty();
	}

	/**
	 * The narrowest existing code that has the first digits of another, and zeros after. Levels are missing here and there
	 * in the vocabulary: the search goes up until it finds one.
	 */
	static Optional<Cpv> contenant(String code, int chiffres) {
		for (int n = chiffres; n >= 2; n--) {
			Optional<Cpv> trouve = parCode(code.substring(0, n) + "0".repeat(CHIFFRES - n));
			if (trouve.isPresent()) {
				return trouve;
			}
		}
		return Optional.empty();
	}

	static List<Cpv> chercher(String texte, int maximum) {
		return Index.RECHERCHE.chercher(texte, maximum);
	}

	private static List<Cpv> lire() {
		// Whoever writes one code pays for this: one pass over the bytes, no splitting.
		byte[] texte = Donnees.octets("cpv.txt");
		List<Cpv> codes = new ArrayList<>(10_000);
		for (int debut = 0, fin = 0; debut < texte.length; debut = fin + 1) {
			fin = debut;
			while (texte[fin] != '\n') {
				fin++;
			}
			if (texte[debut] != '#') {
				int libelle = debut + CHIFFRES + 1;
				codes.add(new Cpv(new String(texte, debut, CHIFFRES, StandardCharsets.ISO_8859_1),
						new String(texte, libelle, fin - libelle, StandardCharsets.UTF_8)));
			}
		}
		return List.copyOf(codes);
	}

	private static Recherche<Cpv> indexer() {
		Map<String, String> synonymes = new LinkedHashMap<>();
		Donnees.lignes("synonymes.txt", 2).forEach(ligne -> synonymes.put(ligne[0], ligne[1]));
		// The wider codes first, each level in the order of the codes.
		List<List<Cpv>> niveaux = new ArrayList<>();
		for (int n = 0; n <= CHIFFRES; n++) {
			niveaux.add(new ArrayList<>());
		}
		Codes.TOUS.forEach(cpv -> niveaux.get(cpv.profondeur()).add(cpv));
		return new Recherche<>(niveaux.stream().flatMap(List::stream).toList(), Cpv::code, Cpv::libelle, synonymes);
	}
}
