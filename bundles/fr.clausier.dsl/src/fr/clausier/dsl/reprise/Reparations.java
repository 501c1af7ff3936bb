// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.reprise;

import java.util.TreeMap;

/** What is read otherwise than written: stretches of the text that are passed over, and braces that are supposed. Offsets are UTF-16 units. */
public final class Reparations {

	/** End of each passed-over stretch by its start; stretches do not touch. */
	private final TreeMap<Integer, Integer> cachees = new TreeMap<>();
	/** How many closing braces to suppose before an offset. */
	private final TreeMap<Integer, Integer> accolades = new TreeMap<>();

	/** Whether nothing is read otherwise. */
	public boolean vide() {
		return cachees.isEmpty() && accolades.isEmpty();
	}

	/** Whether the word that starts there is passed over. */
	public boolean cache(int offset) {
		var before = cachees.floorEntry(offset);
		return before != null && offset < before.getValue();
	}

	/** How many closing braces are to be read before the word that starts there. */
	public int accoladesAvant(int offset) {
		return accolades.getOrDefault(offset, 0);
	}

	/** The beginning of a text as it is to be read: spaces for what is passed over, the braces that are supposed. */
	public String appliquer(String text) {
		StringBuilder read = new StringBuilder(text);
		cachees.headMap(text.length()).forEach((from, to) -> {
			for (int i = from; i < Math.min(to, text.length()); i++) {
				read.setCharAt(i, ' ');
			}
		});
		accolades.headMap(text.length(), false).descendingMap().forEach((offset, braces) -> read.insert((int) offset, "}".repeat(braces) + " "));
		return read.toString();
	}

	/** Passes over a stretch; those that it meets become one with it. */
	void cacher(int start, int end) {
		int from = start;
		int to = end;
		for (var other = cachees.floorEntry(to); other != null && other.getValue() >= from; other = cachees.floorEntry(to)) {
			from = Math.min(from, other.getKey());
			to = Math.max(to, other.getValue());
			cachees.remove(other.getKey());
		}
		cachees.put(from, to);
	}

	/** Supposes one more closing brace before an offset. */
	void fermer(int offset) {
		accolades.merge(offset, 1, Integer::sum);
	}

	/** Whether something was mended between two offsets, both included: what goes wrong there is a consequence. */
	boolean touche(int start, int end) {
		var stretch = cachees.floorEntry(end);
		var brace = accolades.floorEntry(end);
		return stretch != null && stretch.getValue() >= start || brace != null && brace.getKey() >= start;
	}
}
