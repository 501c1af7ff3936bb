// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.TextRegion;

import com.google.inject.Injector;

import fr.clausier.dsl.ide.ClausierIdeSetup;

/** A text with its caret, and what the services say of it. */
public final class Atelier {

	public static final Injector INJECTOR = new ClausierIdeSetup().createInjectorAndDoEMFRegistration();
	private static final String CARET = "§";

	final String texte;
	final int caret;
	final XtextResource resource;

	Atelier(String marked) throws IOException {
		caret = marked.indexOf(CARET);
		texte = marked.replace(CARET, "");
		XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
		resource = (XtextResource) set.createResource(URI.createURI("synthetic:/essai.marche"));
		resource.load(new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8)), Map.of());
		EcoreUtil.resolveAll(resource);
	}

	/** A text that is already open. */
	Atelier(XtextResource resource, String texte, int caret) {
		this.resource = resource;
		this.texte = texte;
		this.caret = caret;
	}

	List<ContentAssistEntry> propositions() {
		ExecutorService pool = Executors.newSingleThreadExecutor();
		try {
			ContentAssistContextFactory contexts = INJECTOR.getInstance(ContentAssistContextFactory.class);
			contexts.setPool(pool);
			List<ContentAssistEntry> entries = new ArrayList<>();
			INJECTOR.getInstance(IdeContentProposalProvider.class).createProposals(List.of(contexts.create(texte, new TextRegion(caret, 0), caret, resource)),
					new IIdeContentProposalAcceptor() {

						@Override
						public void accept(ContentAssistEntry entry, int priority) {
							entries.add(entry);
						}

						@Override
						public boolean canAcceptMoreProposals() {
							return true;
						}
					});
			return entries;
		} finally {
			pool.shutdownNow();
		}
	}

	ContentAssistEntry proposition(String text) {
		return propositions().stream().filter(e -> text.equals(e.getProposal())).findFirst().orElseThrow(() -> new AssertionError(text + " is not in " + textes()));
	}

	List<String> textes() {
		return propositions().stream().map(ContentAssistEntry::getProposal).toList();
	}

	String survol() {
		return survol(caret);
	}

	String survol(int offset) {
		Document document = new Document(1, texte);
		Hover hover = INJECTOR.getInstance(IHoverService.class).hover(document, resource,
				new HoverParams(new TextDocumentIdentifier(resource.getURI().toString()), document.getPosition(offset)), CancelIndicator.NullImpl);
		return hover == null ? "" : hover.getContents().getRight().getValue();
	}
}
