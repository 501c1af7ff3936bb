// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.completion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.util.TextRegion;

import fr.clausier.editor.session.DslSession;
import fr.clausier.editor.session.OpenDocument;
import fr.clausier.editor.session.ReadContext;

/** Asks the language for proposals. The platform calls it off the user interface thread, so it may wait a little. */
public final class DslCompletion implements IContentAssistProcessor {

	private static final long PATIENCE = 2_000;
	private static final int ATTEMPTS = 3;
	/** The parser of proposals tries its alternatives on threads of its own. */
	private static final ExecutorService POOL = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("DSL completion").factory());

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		Optional<OpenDocument> open = DslSession.get().openDocument(viewer.getDocument());
		// A key typed meanwhile cancels the question: ask again, about the newer text.
		for (int attempt = 0; open.isPresent() && attempt < ATTEMPTS; attempt++) {
			int version = open.get().version();
			Optional<List<ICompletionProposal>> proposals = DslSession.get().readNow(open.get().uri(), PATIENCE, context -> propose(context, offset));
			if (proposals.isPresent() || open.get().version() == version) {
				return proposals.orElse(List.of()).toArray(ICompletionProposal[]::new);
			}
		}
		return new ICompletionProposal[0];
	}

	private static List<ICompletionProposal> propose(ReadContext context, int caret) {
		String text = context.document().getContents();
		int offset = Math.min(caret, text.length());
		ContentAssistContextFactory contexts = context.service(ContentAssistContextFactory.class);
		contexts.setPool(POOL);
		ContentAssistContext[] found = contexts.create(text, new TextRegion(offset, 0), offset, context.resource());
		ProposalList list = new ProposalList();
		context.service(IdeContentProposalProvider.class).createProposals(Arrays.asList(found), list);
		IPrefixMatcher matcher = context.service(IPrefixMatcher.class);
		List<ICompletionProposal> proposals = new ArrayList<>();
		list.sorted().forEach(e -> proposals.add(new DslProposal(e, offset, matcher)));
		return proposals;
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
