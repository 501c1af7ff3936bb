// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.retouches;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;

import fr.clausier.dsl.conversion.Nombres;
import fr.clausier.law.ACompleter;

/**
 * A place of a new text that only the author can fill in: Clausier never makes up a figure or a reason.
 *
 * @param debut    first UTF-16 unit, from 0, in the text that holds it
 * @param longueur UTF-16 units
 */
public record Champ(int debut, int longueur) {

	/** Marks around a place while a text is put together; nobody types characters of the private area. */
	private static final char OUVRE = '\uE000';
	private static final char FERME = '\uE001';

	/** A value to replace, as it stands there until then: a figure for instance. */
	public static String valeur(String provisoire) {
		return OUVRE + provisoire + FERME;
	}

	/** A figure to write, with its unit: « 0 € HT ». Zero is refused by the rule that asks for the figure. */
	public static String chiffre(String unit) {
		return valeur("0") + Nombres.ESPACE + unit;
	}

	/** A text to write, between quotes: "À COMPLÉTER : raison". */
	public static String texte(String quoi) {
		return '"' + mots(quoi) + '"';
	}

	/** Words to write inside a longer text. */
	public static String mots(String quoi) {
		return valeur(ACompleter.texte(quoi));
	}

	/** Takes the marks out of a text and tells where they were. */
	static Retouche retouche(URI file, int offset, int length, String marked) {
		StringBuilder text = new StringBuilder();
		List<Champ> places = new ArrayList<>();
		int start = -1;
		for (int i = 0; i < marked.length(); i++) {
			char c = marked.charAt(i);
			if (c == OUVRE) {
				start = text.length();
			} else if (c == FERME) {
				places.add(new Champ(start, text.length() - start));
			} else {
				text.append(c);
			}
		}
		return new Retouche(file, offset, length, text.toString(), List.copyOf(places));
	}

	/** Length of a text once the marks are out. */
	static int longueur(String marked) {
		return (int) marked.chars().filter(c -> c != OUVRE && c != FERME).count();
	}
}
