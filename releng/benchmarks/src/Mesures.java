// SPDX-License-Identifier: EPL-2.0

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import fr.clausier.cli.production.BilanSpaser;
import fr.clausier.cli.production.Demande;
import fr.clausier.cli.production.ModeleChoisi;
import fr.clausier.cli.production.Production;
import fr.clausier.cli.production.Reglages;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.dsl.dossier.VerificationDossier;

/** Medians and 95th percentiles of what a user waits for, after warm-up, and of the first time in a JVM. */
public final class Mesures {

	private static final int WARM_UP = 40;
	private static final int RUNS = 60;

	private Mesures() {
	}

	public static void main(String[] args) throws Exception {
		Path examples = Path.of(args[0]);
		Path big = new GrandDossier(examples).ecrire(Path.of(args[1]), 1000);
		System.out.printf("%s, %s, %d cœurs, tas %d Mo%n", System.getProperty("java.vm.version"), System.getProperty("os.name"),
				Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20);
		System.out.println("| mesure | première (ms) | médiane (ms) | p95 (ms) |");
		System.out.println("|---|---|---|---|");
		mesurer("plan-ecoles : toutes les pièces, du texte lu aux octets", () -> pieces(examples.resolve("plan-ecoles")));
		mesurer("plan-ecoles : bilan SPASER (classeur et rapport)", () -> bilan(examples.resolve("plan-ecoles")));
		mesurer("marché de 1 000 lignes : lecture et vérification", () -> verifier(big));
		DossierLu read = LecteurDossier.lire(big);
		mesurer("marché de 1 000 lignes : vérification seule", () -> VerificationDossier.verifier(read, null).size());
		Services.mesurer(new GrandDossier(examples).ecrire(Path.of(args[1] + "-10000"), 10_000));
	}

	private static Object pieces(Path folder) throws Exception {
		DossierLu dossier = LecteurDossier.lire(folder);
		Path output = folder.resolve("dce");
		return Production.pieces(new Demande(dossier, VerificationDossier.verifier(dossier, null), ModeleChoisi.maison(), null, LocalDate.EPOCH, output, Reglages.SIMPLES)).enMemoire();
	}

	private static Object bilan(Path folder) throws Exception {
		return BilanSpaser.duLancement(LecteurDossier.lire(folder), Gabarit.maison(), folder.resolve("dce"));
	}

	private static Object verifier(Path folder) {
		return VerificationDossier.verifier(LecteurDossier.lire(folder), null);
	}

	/** Runs something until its figures are steady, and prints a row. */
	static void mesurer(String name, Callable<Object> work) throws Exception {
		double first = chronometrer(work);
		for (int i = 0; i < WARM_UP; i++) {
			work.call();
		}
		double[] times = new double[RUNS];
		for (int i = 0; i < RUNS; i++) {
			times[i] = chronometrer(work);
		}
		Arrays.sort(times);
		List<Double> row = List.of(first, times[RUNS / 2], times[RUNS * 95 / 100]);
		System.out.println("| " + name + " | " + String.join(" | ", row.stream().map(t -> String.format(Locale.FRANCE, "%.1f", t)).toList()) + " |");
	}

	/** The same, with the time of the processor beside the time of the clock, for a machine that has other things to do. */
	static void mesurerAvecProcesseur(String name, Callable<Object> work, int warmUp, int runs) throws Exception {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		double first = chronometrer(work);
		for (int i = 0; i < warmUp; i++) {
			work.call();
		}
		double[] clock = new double[runs];
		double[] processor = new double[runs];
		for (int i = 0; i < runs; i++) {
			long start = threads.getCurrentThreadCpuTime();
			clock[i] = chronometrer(work);
			processor[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
		}
		Arrays.sort(clock);
		Arrays.sort(processor);
		List<Double> row = List.of(first, clock[runs / 2], clock[runs * 95 / 100], processor[runs / 2], processor[runs * 95 / 100]);
		System.out.println("| " + name + " | " + String.join(" | ", row.stream().map(t -> String.format(Locale.FRANCE, "%.1f", t)).toList()) + " |");
	}

	private static double chronometrer(Callable<Object> work) throws Exception {
		long start = System.nanoTime();
		Object result = work.call();
		long end = System.nanoTime();
		if (result == null) {
			throw new IllegalStateException();
		}
		return (end - start) / 1e6;
	}
}
