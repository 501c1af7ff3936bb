// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.retouches;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Carries out changes on the text of one file. */
public final class Application {

	private Application() {
	}

	/**
	 * Changes a text. All changes refer to the text as it is given.
	 *
	 * @throws IllegalArgumentException when two changes overlap
	 */
	public static String de(String text, List<Retouche> edits) {
		StringBuilder out = new StringBuilder();
		int done = 0;
		for (Retouche edit : dansLOrdre(edits)) {
			if (edit.offset() < done) {
				throw new IllegalArgumentException("Deux retouches se recouvrent à partir de " + edit.offset() + ".");
			}
			out.append(text, done, edit.offset()).append(edit.texte());
			done = edit.fin();
		}
		return out.append(text, done, text.length()).toString();
	}

	/** The places to fill in, in the text once changed. */
	public static List<Champ> champs(List<Retouche> edits) {
		List<Champ> places = new ArrayList<>();
		int shift = 0;
		for (Retouche edit : dansLOrdre(edits)) {
			int start = edit.offset() + shift;
			edit.champs().forEach(c -> places.add(new Champ(start + c.debut(), c.longueur())));
			shift += edit.texte().length() - edit.longueur();
		}
		return places;
	}

	/** At one place, what is put in comes before what is replaced. */
	private static List<Retouche> dansLOrdre(List<Retouche> edits) {
		return edits.stream().sorted(Comparator.comparingInt(Retouche::offset).thenComparingInt(Retouche::fin)).toList();
	}
}
