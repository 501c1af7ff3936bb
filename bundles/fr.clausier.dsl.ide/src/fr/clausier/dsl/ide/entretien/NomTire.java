// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.entretien;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes names out of titles: « Rénovation de l'école » gives RenovationEcole and renovation-de-l-ecole. */
public final class NomTire {

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
	private static final Pattern MOTS = Pattern.compile("[^A-Za-z0-9]+");
	/** Words that say nothing in a name. */
	private static final Pattern VIDES = Pattern.compile("(?i)\\b(l|d|le|la|les|de|du|des|un|une|et|en|à|a|au|aux|pour|sur|dans)\\b");
	private static final int LONGUEUR = 40;

	private NomTire() {
	}

	/** @return the name of an element of a text: letters and digits, with a capital; one that is not taken yet */
	static String element(String titre, String sinon, Predicate<String> pris) {
		StringBuilder name = new StringBuilder();
		for (String word : MOTS.split(VIDES.matcher(ascii(titre)).replaceAll(" "))) {
			if (!word.isEmpty() && name.length() + word.length() <= LONGUEUR) {
				name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
			}
		}
		// A name is no word of the language: what could be one gets the word before it.
		String found = name.toString();
		boolean alone = found.equals(found.substring(0, Math.min(1, found.length())) + found.substring(Math.min(1, found.length())).toLowerCase(Locale.ROOT));
		return libre(found.isEmpty() || !Character.isLetter(found.charAt(0)) || alone ? sinon + found : found, "", pris);
	}

	private static String libre(String base, String mark, Predicate<String> pris) {
		String free = base;
		for (int i = 2; pris.test(free); i++) {
			free = base + mark + i;
		}
		return free;
	}

	/** @return the name of a file or folder, without extension; one that is not taken yet */
	public static String fichier(String titre, String sinon, Predicate<String> pris) {
		StringBuilder name = new StringBuilder();
		for (String word : MOTS.split(ascii(titre).toLowerCase(Locale.ROOT))) {
			if (!word.isEmpty() && name.length() + word.length() <= LONGUEUR) {
				name.append(name.isEmpty() ? "" : "-").append(word);
			}
		}
		return libre(name.isEmpty() ? sinon : name.toString(), "-", pris);
	}

	private static String ascii(String titre) {
		String plain = titre == null ? "" : titre.replace("œ", "oe").replace("Œ", "Oe").replace("æ", "ae");
		return ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
	}
}
