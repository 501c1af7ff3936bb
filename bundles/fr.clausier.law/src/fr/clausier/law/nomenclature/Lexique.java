// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** French words as a search compares them: without accents, capitals or plural. */
final class Lexique {

	/** Words that say nothing of the thing looked for. */
	private static final Set<String> VIDES = Set.of("a", "au", "aux", "c", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les",
			"ou", "par", "pour", "s", "sur", "un", "une");

	private Lexique() {
	}

	/** Lower case, no accents, ligatures undone. */
	static String plier(String texte) {
		StringBuilder plie = new StringBuilder(texte.length() + 8);
		for (int i = 0; i < texte.length(); i++) {
			plier(texte.charAt(i), plie);
		}
		return plie.toString();
	}

	/** Appends the words of a text, folded, each between spaces: " travaux de peinture ". */
	static void espacer(String texte, StringBuilder mots) {
		mots.append(' ');
		for (int i = 0; i < texte.length(); i++) {
			int place = mots.length();
			plier(texte.charAt(i), mots);
			if (mots.length() > place && !Character.isLetterOrDigit(mots.charAt(place))) {
				mots.setLength(place);
				espace(mots);
			}
		}
		espace(mots);
	}

	private static void espace(StringBuilder mots) {
		if (mots.charAt(mots.length() - 1) != ' ') {
			mots.append(' ');
		}
	}

	private static void plier(char lettre, StringBuilder plie) {
		char c = Character.toLowerCase(lettre);
		// The letters of French have their own table: thousands of labels are folded on the first search of a session.
		switch (c) {
			case 'é', 'è', 'ê', 'ë' -> plie.append('e');
			case 'à', 'â', 'ä' -> plie.append('a');
			case 'î', 'ï' -> plie.append('i');
			case 'ô', 'ö' -> plie.append('o');
			case 'ù', 'û', 'ü' -> plie.append('u');
			case 'ç' -> plie.append('c');
			case 'œ' -> plie.append("oe");
			case 'æ' -> plie.append("ae");
			default -> {
				if (c < 128 || Character.isSurrogate(c)) {
					plie.append(c);
				} else if (Character.getType(c) != Character.NON_SPACING_MARK) {
					plie.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
				}
			}
		}
	}

	/** The words of a text that matter, folded; all of them when none does, so that a lone « de » still finds something. */
	static List<String> motsPleins(String texte) {
		StringBuilder espace = new StringBuilder();
		espacer(texte, espace);
		List<String> mots = Stream.of(espace.toString().split(" ")).filter(mot -> !mot.isEmpty()).toList();
		List<String> pleins = mots.stream().filter(mot -> !VIDES.contains(mot)).toList();
		return pleins.isEmpty() ? mots : pleins;
	}

	/** A folded word without its plural mark: « locaux » and « local », « écoles » and « école » meet. */
	static String singulier(String mot) {
		int n = mot.length();
		if (n > 4 && mot.endsWith("aux") && mot.charAt(n - 4) != 'e') {
			return mot.substring(0, n - 2) + 'l';
		}
		return n > 3 && (mot.charAt(n - 1) == 's' || mot.charAt(n - 1) == 'x') ? mot.substring(0, n - 1) : mot;
	}

	/** How a folded word begins in a label, whether it stands there in the singular or in the plural. */
	static List<String> formes(String mot) {
		String singulier = singulier(mot);
		// « locaux » does not begin as « local » does.
		String pluriel = singulier.endsWith("al") ? singulier.substring(0, singulier.length() - 1) + "ux" : singulier;
		return Stream.of(mot, singulier, pluriel).distinct().toList();
	}
}
