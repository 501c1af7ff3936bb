// SPDX-License-Identifier: EPL-2.0

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

import fr.clausier.law.nomenclature.Cpv;

/** What a search in the CPV costs while a user types, and its first time in a JVM: reading the codes, then folding their words. */
public final class MesuresNomenclatures {

	private static final int WARM_UP = 200;
	private static final int RUNS = 200;
	private static final int PROPOSALS = 50;
	private static final List<String> ASKED = List.of("4521", "45214210-5", "ecole", "peinture batiment", "nettoyage locaux", "restauration scolaire",
			"travaux de rénovation énergétique", "maîtrise d'œuvre école maternelle", "e", "zzz introuvable");

	private MesuresNomenclatures() {
	}

	public static void main(String[] args) {
		if (args.length > 0) {
			// One cold start: milliseconds to read the codes, then for the first search, which folds the words of all labels.
			double read = time(() -> Cpv.tous().size());
			double first = time(() -> Cpv.chercher("peinture batiment", PROPOSALS).size());
			System.out.printf(Locale.ROOT, "%.1f %.1f%n", read, first);
			return;
		}
		System.out.println("| recherche CPV | résultats | médiane (ms) | p95 (ms) |");
		System.out.println("|---|---|---|---|");
		for (String asked : ASKED) {
			for (int i = 0; i < WARM_UP; i++) {
				Cpv.chercher(asked, PROPOSALS);
			}
			double[] times = new double[RUNS];
			for (int i = 0; i < RUNS; i++) {
				times[i] = time(() -> Cpv.chercher(asked, PROPOSALS).size());
			}
			Arrays.sort(times);
			System.out.printf(Locale.FRANCE, "| « %s » | %d | %.2f | %.2f |%n", asked, Cpv.chercher(asked, PROPOSALS).size(), times[RUNS / 2], times[RUNS * 95 / 100]);
		}
	}

	private static double time(IntSupplier work) {
		long start = System.nanoTime();
		int result = work.getAsInt();
		long end = System.nanoTime();
		if (result < 0) {
			throw new IllegalStateException();
		}
		return (end - start) / 1e6;
	}
}
