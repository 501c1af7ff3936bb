// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.inject.Injector;

import fr.clausier.dsl.ide.tests.Atelier;

/** Each model, put where it is offered, is a text without a syntax error; and it is offered there. */
class ModelesTest {

	private static final Injector INJECTOR = Atelier.INJECTOR;
	private static final String ICI = "§";
	private static final String MARCHE = "marché M \"m\" {\n    §\n}\n";
	private static final String LOT = "marché M \"m\" {\n    lot 1 A \"a\" {\n        §\n    }\n}\n";
	private static final Map<String, String> CADRES = Map.of("Marche", ICI, "Acheteur", ICI, "Facilitateur", ICI, "Spaser", ICI, "Politique", ICI, "Lot", MARCHE, "NonAllotissement", MARCHE,
			"AccordCadre", MARCHE, "AvisEuropeen", MARCHE);
	private static final Map<String, String> AUTRES = Map.of("Critere", "marché M \"m\" {\n    critères {\n        prix 60 %\n        §\n    }\n}\n", "Reservation", "marché M \"m\" § { }\n",
			"InstanceRecours", "acheteur A \"a\" {\n    §\n}\n");

	record Cas(String fact, Modele modele) {

		@Override
		public String toString() {
			return modele.titre();
		}

		String cadre() {
			String rule = fact.substring(0, fact.indexOf('/'));
			return CADRES.getOrDefault(rule, AUTRES.getOrDefault(rule, LOT));
		}
	}

	static Stream<Cas> modeles() {
		return INJECTOR.getInstance(Modeles.class).tous().entrySet().stream().flatMap(e -> e.getValue().stream().map(m -> new Cas(e.getKey(), m)));
	}

	@ParameterizedTest
	@MethodSource("modeles")
	void expandedItReads(Cas cas) throws IOException {
		String text = cas.cadre().replace(ICI, cas.modele().texte());
		List<String> errors = lire(text).getErrors().stream().map(e -> e.getLine() + " " + e.getMessage()).toList();
		assertEquals(List.of(), errors, text);
	}

	@ParameterizedTest
	@MethodSource("modeles")
	void itIsOffered(Cas cas) throws IOException {
		int caret = cas.cadre().indexOf(ICI);
		assertTrue(titres(cas.cadre().replace(ICI, ""), caret).contains(cas.modele().titre()));
	}

	private static XtextResource lire(String text) throws IOException {
		XtextResource resource = (XtextResource) INJECTOR.getInstance(XtextResourceSet.class).createResource(URI.createURI("synthetic:/essai.marche"));
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
		return resource;
	}

	private static List<String> titres(String text, int caret) throws IOException {
		ExecutorService pool = Executors.newSingleThreadExecutor();
		try {
			ContentAssistContextFactory contexts = INJECTOR.getInstance(ContentAssistContextFactory.class);
			contexts.setPool(pool);
			List<String> labels = new ArrayList<>();
			ContentAssistContext[] found = contexts.create(text, new TextRegion(caret, 0), caret, lire(text));
			INJECTOR.getInstance(IdeContentProposalProvider.class).createProposals(List.of(found), new IIdeContentProposalAcceptor() {

				@Override
				public void accept(ContentAssistEntry entry, int priority) {
					labels.add(entry.getLabel());
				}

				@Override
				public boolean canAcceptMoreProposals() {
					return true;
				}
			});
			return labels;
		} finally {
			pool.shutdownNow();
		}
	}
}
