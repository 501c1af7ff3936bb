// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.retouches;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.URI;

/**
 * A text that is changed several times over and remembers what it was: all changes together can be told as changes of the first text,
 * however often one went over another.
 */
public final class TexteSuivi {

	/** A stretch of the text: from the first text when {@code debut} is not negative, else new. */
	private record Morceau(int debut, String texte) {

		Morceau partie(int from, int to) {
			return new Morceau(debut < 0 ? -1 : debut + from, texte.substring(from, to));
		}
	}

	private final URI fichier;
	private final int longueur;
	private List<Morceau> morceaux = new ArrayList<>();

	public TexteSuivi(URI file, String text) {
		fichier = file;
		longueur = text.length();
		morceaux.add(new Morceau(0, text));
	}

	/** The text as it is now. */
	public String texte() {
		StringBuilder text = new StringBuilder();
		morceaux.forEach(m -> text.append(m.texte()));
		return text.toString();
	}

	/** Makes changes that refer to the text as it is now. */
	public void changer(List<Retouche> edits) {
		List<Retouche> last = edits.stream().sorted(Comparator.comparingInt(Retouche::offset).thenComparingInt(Retouche::fin).reversed()).toList();
		for (Retouche edit : last) {
			List<Morceau> changed = new ArrayList<>(partie(0, edit.offset()));
			if (!edit.texte().isEmpty()) {
				changed.add(new Morceau(-1, edit.texte()));
			}
			changed.addAll(partie(edit.fin(), Integer.MAX_VALUE));
			morceaux = changed;
		}
	}

	private List<Morceau> partie(int from, int to) {
		List<Morceau> part = new ArrayList<>();
		int start = 0;
		for (Morceau one : morceaux) {
			int end = start + one.texte().length();
			int first = Math.max(from, start) - start;
			int last = Math.min(to, end) - start;
			if (first < last) {
				part.add(one.partie(first, last));
			}
			start = end;
		}
		return part;
	}

	/** All changes as changes of the first text. */
	public List<Retouche> bilan() {
		List<Retouche> edits = new ArrayList<>();
		StringBuilder added = new StringBuilder();
		int done = 0;
		for (Morceau one : morceaux) {
			if (one.debut() < 0) {
				added.append(one.texte());
			} else {
				noter(edits, done, one.debut(), added);
				done = one.debut() + one.texte().length();
			}
		}
		noter(edits, done, longueur, added);
		return edits;
	}

	private void noter(List<Retouche> edits, int from, int to, StringBuilder added) {
		if (from < to || !added.isEmpty()) {
			edits.add(new Retouche(fichier, from, to - from, added.toString(), List.of()));
			added.setLength(0);
		}
	}
}
