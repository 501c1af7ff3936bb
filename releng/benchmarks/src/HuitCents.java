// SPDX-License-Identifier: EPL-2.0

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

import com.sun.management.OperatingSystemMXBean;

import fr.clausier.cli.LigneDeCommande;

/** The documents of many purchases in one call of the command line: how long, with how much of the processor and of memory. */
public final class HuitCents {

	private HuitCents() {
	}

	/** First argument: the examples; second: a folder to work in; third: how many purchases. */
	public static void main(String[] args) throws Exception {
		int purchases = Integer.parseInt(args[2]);
		Path folder = new GrandDossier(Path.of(args[0])).ecrirePetits(Path.of(args[1]), purchases);
		long start = System.nanoTime();
		int code = new LigneDeCommande(new PrintStream(System.err), System.err, folder).executer(List.of("generer", folder.toString(), "--sortie", "dce"));
		System.out.printf("| %d marchés de 2 lots, un appel de « generer » (code %d) | %.1f s | processeur %.1f s | tas %d Mo |%n", purchases, code, (System.nanoTime() - start) / 1e9,
				ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9, Runtime.getRuntime().maxMemory() >> 20);
	}
}
