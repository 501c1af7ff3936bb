// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the entries of a list by the start of their code or by words of their label, in any order, whatever the accents,
 * the capitals and the plural. Best first: the code itself, codes that begin so, then labels in which every word asked
 * equals a word, begins one, is meant by one (synonyms), is inside one; then labels with most of the words. At equal
 * quality the entries keep the order of the list given.
 *
 * @param <T> what is looked for
 */
final class Recherche<T> {

	private static final Pattern CODE = Pattern.compile("[0-9][0-9 \u00A0\u202F]*(-[0-9]?)?");
	/** Words read of what is asked, so that costs add up without overflow and a pasted page costs no more than a line. */
	private static final int MOTS_LUS = 12;
	private static final int ENTIER = 0;
	private static final int DEBUT = 1;
	private static final int SYNONYME = 100;
	private static final int INTERIEUR = 5_000;
	private static final int RARETE = 100_000;
	private static final int ABSENT = 10_000_000;

	private final List<T> entrees;
	private final String[] codes;
	/** The words of all labels, folded, each between spaces, in one text: a word is looked for in one sweep. */
	private final String texte;
	/** Where the label of each entry ends in the text. */
	private final int[] fins;
	private final Map<String, List<List<String>>> synonymes = new HashMap<>();

	/**
	 * @param entrees   in the order that decides at equal quality
	 * @param synonymes for a word, the words of the labels that mean the same; several choices separated by « | »
	 */
	Recherche(List<T> entrees, Function<T, String> code, Function<T, String> libelle, Map<String, String> synonymes) {
		this.entrees = List.copyOf(entrees);
		codes = new String[entrees.size()];
		fins = new int[entrees.size()];
		StringBuilder libelles = new StringBuilder();
		for (int i = 0; i < codes.length; i++) {
			codes[i] = Lexique.plier(code.apply(entrees.get(i)));
			Lexique.espacer(libelle.apply(entrees.get(i)), libelles.append('\n'));
			fins[i] = libelles.length();
		}
		texte = libelles.toString();
		synonymes.forEach((mot, choix) -> this.synonymes.put(Lexique.singulier(Lexique.plier(mot)),
				Arrays.stream(choix.split("\\|")).map(Lexique::motsPleins).toList()));
	}

	/** The best entries, at most that many; nothing for a text without word or digit. */
	List<T> chercher(String demande, int maximum) {
		String plie = Lexique.plier(demande.strip());
		if (CODE.matcher(plie).matches()) {
			List<T> trouves = parCode(plie.replaceAll("-.*|[^0-9]", ""), maximum);
			if (!trouves.isEmpty()) {
				return trouves;
			}
		}
		List<String> mots = Lexique.motsPleins(demande).stream().limit(MOTS_LUS).toList();
		return mots.isEmpty() ? List.of() : parMots(mots, maximum);
	}

	private List<T> parCode(String debut, int maximum) {
		List<T> trouves = new ArrayList<>();
		for (int i = 0; i < codes.length && trouves.size() < maximum; i++) {
			if (codes[i].startsWith(debut)) {
				trouves.add(entrees.get(i));
			}
		}
		return trouves;
	}

	private List<T> parMots(List<String> mots, int maximum) {
		List<int[]> couts = mots.stream().map(this::coutsElargis).toList();
		int[] sommes = new int[codes.length];
		int rang = 0;
		// A missing word costs the more the rarer it is: of « école maternelle » the second says more than the first.
		for (int[] mot : couts.stream().sorted((a, b) -> presences(b) - presences(a)).toList()) {
			for (int i = 0; i < sommes.length; i++) {
				sommes[i] += mot[i] < ABSENT ? mot[i] : ABSENT + rang * RARETE;
			}
			rang++;
		}
		// Only the entries with the fewest words missing stay; one with none of the words never does.
		int manquants = Math.min(Arrays.stream(sommes).min().orElse(0) / ABSENT, mots.size() - 1);
		return IntStream.range(0, sommes.length).filter(i -> sommes[i] / ABSENT == manquants).mapToObj(i -> new int[] { sommes[i], i })
				.sorted((a, b) -> a[0] - b[0]).limit(maximum).map(t -> entrees.get(t[1])).toList();
	}

	private static int presences(int[] couts) {
		int presences = 0;
		for (int cout : couts) {
			presences += cout < ABSENT ? 1 : 0;
		}
		return presences;
	}

	private int[] coutsElargis(String mot) {
		int[] couts = couts(mot);
		for (int i = 0; i < couts.length; i++) {
			if (couts[i] == ABSENT && codes[i].startsWith(mot)) {
				couts[i] = ENTIER;
			}
		}
		parSynonymes(synonymes.getOrDefault(Lexique.singulier(mot), List.of()), couts);
		interieur(mot, couts);
		return couts;
	}

	/** For each entry, how well a word of its label is the word asked, in the singular or the plural. */
	private int[] couts(String mot) {
		int[] couts = new int[codes.length];
		Arrays.fill(couts, ABSENT);
		for (String forme : Lexique.formes(mot)) {
			balayer(" " + forme, couts, fin -> finit(fin) ? ENTIER : DEBUT);
		}
		return couts;
	}

	/** A choice of several words counts where they all are. */
	private void parSynonymes(List<List<String>> choix, int[] couts) {
		for (List<String> mots : choix) {
			int[] pires = couts(mots.get(0));
			for (String mot : mots.subList(1, mots.size())) {
				int[] suivants = couts(mot);
				for (int i = 0; i < pires.length; i++) {
					pires[i] = Math.max(pires[i], suivants[i]);
				}
			}
			for (int i = 0; i < couts.length; i++) {
				couts[i] = couts[i] == ABSENT && pires[i] < ABSENT ? SYNONYME : couts[i];
			}
		}
	}

	/** Three letters at least: two are found inside almost any word. */
	private void interieur(String mot, int[] couts) {
		if (mot.length() >= 3) {
			Lexique.formes(mot).forEach(forme -> balayer(forme, couts, fin -> INTERIEUR));
		}
	}

	/** What a sweep says of a place where it found something, given where that ends. */
	@FunctionalInterface
	private interface Cout {
		int a(int fin);
	}

	private void balayer(String cherche, int[] couts, Cout cout) {
		int entree = 0;
		for (int place = texte.indexOf(cherche); place >= 0; place = texte.indexOf(cherche, place + 1)) {
			while (fins[entree] <= place) {
				entree++;
			}
			couts[entree] = Math.min(couts[entree], cout.a(place + cherche.length()));
		}
	}

	/** Whether a word ends there, but for the mark of its plural. */
	private boolean finit(int place) {
		char c = texte.charAt(place);
		return c == ' ' || (c == 's' || c == 'x') && texte.charAt(place + 1) == ' ';
	}
}
