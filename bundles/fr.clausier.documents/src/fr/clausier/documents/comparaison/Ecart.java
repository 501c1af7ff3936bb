// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One step from the old line to the new one.
 *
 * @param ancien  piece of the old line; null when it was inserted
 * @param nouveau piece of the new line; null when it was deleted
 */
record Ecart(Passage ancien, Passage nouveau) {

	/** Lines that keep fewer of their words, in thousandths, read better struck out and written anew. */
	private static final int RESTE = 250;

	boolean garde() {
		return ancien != null && nouveau != null;
	}

	/** The steps, deletions before insertions between two kept pieces. */
	static List<Ecart> de(List<Passage> anciens, List<Passage> nouveaux) {
		int[] paires = Alignement.de(anciens.stream().map(Passage::cle).toList(), nouveaux.stream().map(Passage::cle).toList(), (i, j) -> Alignement.JAMAIS);
		if (disparates(anciens, nouveaux, paires)) {
			IntStream.range(0, paires.length).filter(i -> anciens.get(i).genre() == Passage.Genre.MOT).forEach(i -> paires[i] = -1);
		} else {
			noyer(anciens, nouveaux, paires);
		}
		return etapes(anciens, nouveaux, paires);
	}

	private static boolean disparates(List<Passage> anciens, List<Passage> nouveaux, int[] paires) {
		long forts = Math.max(anciens.stream().filter(p -> !p.faible()).count(), nouveaux.stream().filter(p -> !p.faible()).count());
		long gardes = IntStream.range(0, paires.length).filter(i -> paires[i] >= 0 && !anciens.get(i).faible()).count();
		return forts > 1 && gardes * 1000 < forts * RESTE;
	}

	/** A blank or a comma alone between two replaced words is replaced with them. */
	private static void noyer(List<Passage> anciens, List<Passage> nouveaux, int[] paires) {
		int debut = 0;
		while (debut < paires.length) {
			if (paires[debut] < 0 || !anciens.get(debut).faible()) {
				debut++;
				continue;
			}
			int fin = debut;
			while (fin + 1 < paires.length && paires[fin + 1] == paires[fin] + 1 && anciens.get(fin + 1).faible()) {
				fin++;
			}
			boolean avant = debut > 0 && paires[debut - 1] < 0;
			boolean apres = fin + 1 < paires.length && paires[fin + 1] < 0;
			boolean aussi = neuf(paires, paires[debut] - 1) && neuf(paires, paires[fin] + 1) && paires[fin] + 1 < nouveaux.size();
			if (avant && apres && aussi) {
				for (int i = debut; i <= fin; i++) {
					paires[i] = -1;
				}
			}
			debut = fin + 1;
		}
	}

	private static boolean neuf(int[] paires, int j) {
		return j >= 0 && IntStream.of(paires).noneMatch(p -> p == j);
	}

	private static List<Ecart> etapes(List<Passage> anciens, List<Passage> nouveaux, int[] paires) {
		List<Ecart> etapes = new ArrayList<>();
		int j = 0;
		for (int i = 0; i < paires.length; i++) {
			if (paires[i] < 0) {
				etapes.add(new Ecart(anciens.get(i), null));
				continue;
			}
			for (; j < paires[i]; j++) {
				etapes.add(new Ecart(null, nouveaux.get(j)));
			}
			etapes.add(new Ecart(anciens.get(i), nouveaux.get(j++)));
		}
		for (; j < nouveaux.size(); j++) {
			etapes.add(new Ecart(null, nouveaux.get(j)));
		}
		return etapes;
	}
}
