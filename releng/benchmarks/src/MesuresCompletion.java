// SPDX-License-Identifier: EPL-2.0

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.TextRegion;

import com.google.inject.Injector;

import fr.clausier.dsl.ide.ClausierIdeSetup;
import fr.clausier.dsl.ide.completion.ListeDePropositions;

/** What completion costs on a text that was read: statements, values, codes by words, under an error, in one long purchase or in many. */
public final class MesuresCompletion {

	private static final int WARM_UP = 40;
	private static final int RUNS = 100;
	private static final Injector INJECTOR = new ClausierIdeSetup().createInjectorAndDoEMFRegistration();
	private static final ExecutorService POOL = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

	private MesuresCompletion() {
	}

	public static void main(String[] args) throws Exception {
		GrandDossier big = new GrandDossier(Path.of(args[0]));
		System.out.println("| complétion | propositions | médiane (ms) | p95 (ms) |");
		System.out.println("|---|---|---|---|");
		String one = big.marche(10_000);
		StringBuilder many = new StringBuilder();
		for (int i = 0; i < 50; i++) {
			many.append(big.marche("M" + i, 200));
		}
		frappe("faits d'un lot, au milieu d'un marché de 10 000 lignes", big, one, one.indexOf("estimation", one.length() / 2), "");
		frappe("faits d'un lot, à la fin du même marché", big, one, one.lastIndexOf("estimation"), "");
		frappe("« ch », au milieu", big, one, one.indexOf("estimation", one.length() / 2), "ch");
		frappe("code CPV par mots « peinture batim », au milieu", big, one, one.indexOf("estimation", one.length() / 2), "cpv peinture batim");
		frappe("faits d'un lot, à la fin de cinquante marchés de 200 lignes", big, many.toString(), many.lastIndexOf("estimation"), "");
		int place = one.indexOf("estimation", one.length() / 2);
		String faulty = one.substring(0, place) + "avanse 5 %\n" + one.substring(place);
		frappe("faits d'un lot sous une faute, au milieu", big, faulty, faulty.indexOf("estimation", place + 100), "");
		POOL.shutdownNow();
	}

	private static void frappe(String name, GrandDossier big, String text, int offset, String typed) throws Exception {
		String whole = text.substring(0, offset) + typed + "\n" + text.substring(offset);
		XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
		charger(set, "acheteur.spaser", big.acheteur());
		XtextResource resource = charger(set, "m.marche", whole);
		EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
		mesurer(name, () -> proposer(whole, offset + typed.length(), resource));
	}

	private static XtextResource charger(XtextResourceSet set, String name, String text) throws Exception {
		XtextResource resource = (XtextResource) set.createResource(URI.createURI("memory:/dossier/" + name));
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
		return resource;
	}

	private static int proposer(String text, int offset, XtextResource resource) {
		ContentAssistContextFactory contexts = INJECTOR.getInstance(ContentAssistContextFactory.class);
		contexts.setPool(POOL);
		List<ContentAssistContext> found = List.of(contexts.create(text, new TextRegion(offset, 0), offset, resource));
		ListeDePropositions list = INJECTOR.getInstance(ListeDePropositions.class);
		INJECTOR.getInstance(IdeContentProposalProvider.class).createProposals(found, list);
		int count = 0;
		for (ContentAssistEntry entry : list.getEntries()) {
			count += entry == null ? 0 : 1;
		}
		return count;
	}

	private static void mesurer(String name, Callable<Integer> work) throws Exception {
		int count = 0;
		for (int i = 0; i < WARM_UP; i++) {
			count = work.call();
		}
		double[] times = new double[RUNS];
		for (int i = 0; i < RUNS; i++) {
			long start = System.nanoTime();
			work.call();
			times[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(times);
		System.out.printf(Locale.FRANCE, "| %s | %d | %.0f | %.0f |%n", name, count, times[RUNS / 2], times[RUNS * 95 / 100]);
	}
}
