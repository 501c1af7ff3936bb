// SPDX-License-Identifier: EPL-2.0

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;

import com.google.inject.Injector;

import fr.clausier.dsl.ide.ClausierIdeSetup;

/** What an officer waits for while typing: from one character to the findings of all rules, and a folder from its files to its findings. */
public final class MesuresEdition {

	private static final int WARM_UP = 30;
	private static final int RUNS = 60;
	private static final Injector INJECTOR = new ClausierIdeSetup().createInjectorAndDoEMFRegistration();

	private MesuresEdition() {
	}

	public static void main(String[] args) throws Exception {
		GrandDossier big = new GrandDossier(Path.of(args[0]));
		System.out.println("| mesure | médiane (ms) | p95 (ms) |");
		System.out.println("|---|---|---|");
		frappe("un marché de 10 000 lignes : un caractère, tous les constats", big.marche(10_000), big);
		StringBuilder many = new StringBuilder();
		for (int i = 0; i < 50; i++) {
			many.append(big.marche("M" + i, 200));
		}
		frappe("cinquante marchés de 200 lignes : un caractère, tous les constats", many.toString(), big);
		StringBuilder faulty = new StringBuilder(big.marche(10_000));
		int middle = faulty.indexOf("estimation", faulty.length() / 2 + 2000);
		faulty.insert(middle, "avanse 5 % ");
		frappe("le même marché avec une faute au milieu", faulty.toString(), big);
		mesurer("300 fichiers de 100 lignes : lus, liés, vérifiés", 3, 10, () -> dossier(big, 300, 100));
		System.gc();
		Thread.sleep(200);
		System.gc();
		XtextResource kept = lire(new ArrayList<>(), big, big.marche(10_000));
		verifier(kept);
		System.gc();
		long used = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
		System.out.println("Tas occupé avec un fichier de 10 000 lignes ouvert et vérifié : " + used + " Mo (" + kept.getErrors().size() + " erreurs de lecture)");
	}

	private static XtextResource lire(List<XtextResource> all, GrandDossier big, String... texts) throws Exception {
		XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
		all.add(charger(set, "acheteur.spaser", big.acheteur()));
		for (int i = 0; i < texts.length; i++) {
			all.add(charger(set, "m" + i + ".marche", texts[i]));
		}
		all.forEach(r -> EcoreUtil2.resolveLazyCrossReferences(r, CancelIndicator.NullImpl));
		return all.get(1);
	}

	private static XtextResource charger(XtextResourceSet set, String name, String text) throws Exception {
		XtextResource resource = (XtextResource) set.createResource(URI.createURI("memory:/dossier/" + name));
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
		return resource;
	}

	private static Object verifier(XtextResource resource) {
		return INJECTOR.getInstance(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
	}

	private static void frappe(String name, String text, GrandDossier big) throws Exception {
		XtextResource resource = lire(new ArrayList<>(), big, text);
		int place = text.indexOf("estimation", text.length() / 2) + "estimation ".length();
		boolean[] in = new boolean[1];
		mesurer(name, WARM_UP, RUNS, () -> {
			// One digit more, one digit less: the text stays the same size.
			resource.update(place, in[0] ? 1 : 0, in[0] ? "" : "1");
			in[0] = !in[0];
			EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
			return verifier(resource);
		});
	}

	private static Object dossier(GrandDossier big, int files, int lines) throws Exception {
		String[] texts = new String[files];
		for (int i = 0; i < files; i++) {
			texts[i] = big.marche("F" + i, lines);
		}
		List<XtextResource> all = new ArrayList<>();
		lire(all, big, texts);
		int count = 0;
		for (XtextResource resource : all) {
			count += ((List<?>) verifier(resource)).size();
		}
		return count;
	}

	private static void mesurer(String name, int warmUp, int runs, Callable<Object> work) throws Exception {
		for (int i = 0; i < warmUp; i++) {
			work.call();
		}
		double[] times = new double[runs];
		for (int i = 0; i < runs; i++) {
			long start = System.nanoTime();
			work.call();
			times[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(times);
		System.out.printf(Locale.FRANCE, "| %s | %.0f | %.0f |%n", name, times[runs / 2], times[Math.min(runs - 1, runs * 95 / 100)]);
	}
}
