// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.quickfix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

import fr.clausier.editor.markup.Markup;
import fr.clausier.editor.session.ReadContext;

/** One change, with its title and the lines that it makes. */
final class DslChange implements ICompletionProposal {

	private static final int CONTEXT = 60;

	/** A stretch of the text and what takes its place. */
	private record Edit(int offset, int length, String text) {
	}

	private final String title;
	private final List<Edit> edits;
	private final String preview;

	private DslChange(String title, List<Edit> edits, String preview) {
		this.title = title;
		this.edits = edits;
		this.preview = preview;
	}

	/** Empty for a change that also writes in other files: it is left to the commands that show them first. */
	static Optional<DslChange> of(CodeAction action, ReadContext context) {
		Map<String, List<TextEdit>> changes = action.getEdit() == null ? null : action.getEdit().getChanges();
		String uri = context.uri().toString();
		if (changes == null || changes.size() != 1 || !changes.containsKey(uri)) {
			return Optional.empty();
		}
		List<Edit> edits = new ArrayList<>();
		for (TextEdit edit : changes.get(uri)) {
			int start = context.document().getOffSet(edit.getRange().getStart());
			edits.add(new Edit(start, context.document().getOffSet(edit.getRange().getEnd()) - start, edit.getNewText()));
		}
		return edits.isEmpty() ? Optional.empty() : Optional.of(new DslChange(action.getTitle(), edits, preview(edits, context.document().getContents())));
	}

	/** The text around the change, after it. */
	private static String preview(List<Edit> edits, String text) {
		int first = edits.stream().mapToInt(Edit::offset).min().orElse(0);
		int last = edits.stream().mapToInt(e -> e.offset() + e.length()).max().orElse(first);
		int added = edits.stream().mapToInt(e -> e.text().length() - e.length()).sum();
		Document after = new Document(text);
		applyTo(after, edits);
		int start = Math.max(0, after.get().lastIndexOf('\n', Math.max(0, first - CONTEXT)) + 1);
		int end = after.get().indexOf('\n', Math.min(after.getLength(), last + added + CONTEXT));
		return after.get().substring(start, end < 0 ? after.getLength() : end).stripTrailing();
	}

	private static void applyTo(IDocument document, List<Edit> edits) {
		MultiTextEdit all = new MultiTextEdit();
		edits.forEach(e -> all.addChild(new ReplaceEdit(e.offset(), e.length(), e.text())));
		try {
			all.apply(document);
		} catch (BadLocationException | MalformedTreeException e) {
			ILog.get().error("Quick fix could not be applied", e);
		}
	}

	@Override
	public void apply(IDocument document) {
		applyTo(document, edits);
	}

	@Override
	public Point getSelection(IDocument document) {
		Edit first = edits.get(0);
		return new Point(Math.min(document.getLength(), first.offset() + first.text().length()), 0);
	}

	@Override
	public String getAdditionalProposalInfo() {
		return "<pre>" + Markup.escape(preview) + "</pre>";
	}

	@Override
	public String getDisplayString() {
		return title;
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
