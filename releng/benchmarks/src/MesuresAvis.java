// SPDX-License-Identifier: EPL-2.0

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.exchange.eforms.redaction.RedactionAvis;
import fr.clausier.exchange.eforms.sdk.VerificationSdk;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;

/** What the European notice of a purchase of 12 lots costs: written, then checked by the schema and the rules of the SDK, first time and warm. */
public final class MesuresAvis {

	private static final int WARM_UP = 40;
	private static final int RUNS = 60;
	private static final int LOTS = 12;

	private MesuresAvis() {
	}

	public static void main(String[] args) throws Exception {
		Marche purchase = LecteurDossier.lire(Path.of(args[0])).marches().get(0);
		while (purchase.getLots().size() < LOTS) {
			Lot more = EcoreUtil.copy(purchase.getLots().get(0));
			more.setNumero(purchase.getLots().size() + 1);
			purchase.getLots().add(more);
		}
		LocalDate day = LocalDate.of(2026, 11, 30);
		byte[] notice = RedactionAvis.ecrire(purchase, day).xml();
		long busy = processor();
		double cold = time(() -> VerificationSdk.preparer(16));
		double processor = (processor() - busy) / 1e6;
		double first = time(() -> VerificationSdk.verifier(notice));
		if (args.length > 1) {
			System.out.printf(Locale.ROOT, "%.0f %.0f %.0f%n", cold, processor, first);
			return;
		}
		System.out.println("| avis de " + LOTS + " lots (" + notice.length / 1024 + " Ko) | médiane (ms) | p95 (ms) |");
		System.out.println("|---|---|---|");
		line("écriture", () -> RedactionAvis.ecrire(purchase, day));
		line("schéma et règles du SDK, sous-type 16", () -> VerificationSdk.verifier(notice));
		System.out.printf(Locale.FRANCE, "%nPremière fois : règles chargées en %.0f ms (processeur : %.0f ms), première vérification en %.0f ms, tas %d Mo au plus.%n", cold, processor, first,
				Runtime.getRuntime().maxMemory() >> 20);
	}

	/** Nanoseconds that this process has kept processors busy, compilers of the JVM included. */
	private static long processor() {
		return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	private interface Work {
		void run() throws Exception;
	}

	private static void line(String what, Work work) throws Exception {
		for (int i = 0; i < WARM_UP; i++) {
			work.run();
		}
		double[] times = new double[RUNS];
		for (int i = 0; i < RUNS; i++) {
			times[i] = time(work);
		}
		Arrays.sort(times);
		System.out.printf(Locale.FRANCE, "| %s | %.1f | %.1f |%n", what, times[RUNS / 2], times[RUNS * 95 / 100]);
	}

	private static double time(Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e6;
	}
}
