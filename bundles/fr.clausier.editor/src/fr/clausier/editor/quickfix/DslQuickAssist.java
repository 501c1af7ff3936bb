// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.quickfix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.validation.Issue;

import fr.clausier.editor.diagnostics.IssueAnnotation;
import fr.clausier.editor.session.DslSession;
import fr.clausier.editor.session.FileIssues;
import fr.clausier.editor.session.OpenDocument;
import fr.clausier.editor.session.ReadContext;

/** Quick fixes and quick assists of the caret's line, from the same service that the language server offers. */
public final class DslQuickAssist implements IQuickAssistProcessor {

	/** Somebody asked and waits; after that the list is empty. */
	private static final long PATIENCE = 1_500;

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return context.getSourceViewer() != null && DslSession.get().openDocument(context.getSourceViewer().getDocument()).isPresent();
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof IssueAnnotation;
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		IDocument text = context.getSourceViewer().getDocument();
		return DslSession.get().openDocument(text).map(open -> proposals(open, text, context.getOffset())).orElseGet(() -> new ICompletionProposal[0]);
	}

	private static ICompletionProposal[] proposals(OpenDocument open, IDocument text, int offset) {
		DslSession session = DslSession.get();
		List<Issue> issues = session.issues().of(open.uri()).filter(i -> i.version() == open.version()).map(FileIssues::issues).orElse(List.of());
		List<Issue> here = issues.stream().filter(i -> surLaLigne(text, i, offset)).toList();
		List<DslChange> changes = session.readNow(open.uri(), PATIENCE, context -> changes(context, here, offset)).orElse(List.of());
		return changes.toArray(ICompletionProposal[]::new);
	}

	private static boolean surLaLigne(IDocument text, Issue issue, int offset) {
		try {
			IRegion line = text.getLineInformationOfOffset(Math.min(offset, text.getLength()));
			return issue.getOffset() != null && issue.getOffset() >= line.getOffset() && issue.getOffset() <= line.getOffset() + line.getLength();
		} catch (BadLocationException e) {
			return false;
		}
	}

	private static List<DslChange> changes(ReadContext context, List<Issue> issues, int offset) {
		ICodeActionService2 service = context.service(ICodeActionService2.class);
		if (service == null) {
			return List.of();
		}
		ICodeActionService2.Options options = new ICodeActionService2.Options();
		options.setURI(context.uri().toString());
		options.setDocument(context.document());
		options.setResource(context.resource());
		options.setCancelIndicator(context.cancel());
		options.setLanguageServerAccess(new ReadAccess(context));
		options.setCodeActionParams(new CodeActionParams(new TextDocumentIdentifier(context.uri().toString()),
				new Range(context.document().getPosition(offset), context.document().getPosition(offset)),
				new CodeActionContext(issues.stream().map(i -> diagnostic(i, context)).toList())));
		List<DslChange> changes = new ArrayList<>();
		for (Either<?, CodeAction> action : service.getCodeActions(options)) {
			if (action.isRight()) {
				DslChange.of(action.getRight(), context).ifPresent(changes::add);
			}
		}
		return changes;
	}

	private static Diagnostic diagnostic(Issue issue, ReadContext context) {
		int end = Math.min(issue.getOffset() + Math.max(issue.getLength() == null ? 0 : issue.getLength(), 0), context.document().getContents().length());
		Diagnostic diagnostic = new Diagnostic(new Range(context.document().getPosition(issue.getOffset()), context.document().getPosition(end)), issue.getMessage());
		diagnostic.setCode(issue.getCode());
		diagnostic.setData(issue.getData());
		return diagnostic;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
