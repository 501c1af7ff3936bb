// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.completion;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;
import org.eclipse.xtext.util.ReplaceRegion;

import fr.clausier.editor.markup.Markup;

/** One line of the popup: what it says beside the list, and what it does to the text. */
final class DslProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension5, ICompletionProposalExtension6 {

	private final ContentAssistEntry entry;
	private final IPrefixMatcher matcher;
	private final int start;
	private Point selection;

	/** @param offset where the caret was when the proposal was made */
	DslProposal(ContentAssistEntry entry, int offset, IPrefixMatcher matcher) {
		this.entry = entry;
		this.matcher = matcher;
		start = offset - (entry.getPrefix() == null ? 0 : entry.getPrefix().length());
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		IDocument document = viewer.getDocument();
		try {
			MultiTextEdit edit = new MultiTextEdit();
			edit.addChild(new ReplaceEdit(start, offset - start, entry.getProposal()));
			for (ReplaceRegion other : entry.getTextReplacements()) {
				edit.addChild(new ReplaceEdit(other.getOffset(), other.getLength(), other.getText()));
			}
			edit.apply(document);
			if (entry.getEditPositions().isEmpty()) {
				int end = entry.getEscapePosition() == null ? start + entry.getProposal().length() : entry.getEscapePosition();
				selection = new Point(end, 0);
			} else {
				selection = PlacesToFill.follow(viewer, entry.getEditPositions(), entry.getEscapePosition());
			}
		} catch (BadLocationException e) {
			ILog.get().error("A proposal could not be applied", e);
		}
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			return offset >= start && matcher.isCandidateMatchingPrefix(ProposalList.label(entry), document.get(start, offset - start));
		} catch (BadLocationException e) {
			return false;
		}
	}

	@Override
	public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
		String text = entry.getDocumentation() == null ? entry.getDescription() : entry.getDocumentation();
		return text == null ? null : "<b>" + Markup.escape(ProposalList.label(entry)) + "</b><p>" + Markup.html(text);
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString text = new StyledString(ProposalList.label(entry));
		if (entry.getDescription() != null && !entry.getDescription().isBlank()) {
			text.append("  " + entry.getDescription(), StyledString.QUALIFIER_STYLER);
		}
		return text;
	}

	@Override
	public String getDisplayString() {
		return getStyledDisplayString().getString();
	}

	@Override
	public Image getImage() {
		return ProposalImages.of(entry.getKind());
	}

	@Override
	public Point getSelection(IDocument document) {
		return selection;
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing is shown in the text before the choice is made
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// nothing is shown in the text before the choice is made
	}

	@Override
	public void apply(IDocument document) {
		throw new UnsupportedOperationException("applied through the viewer");
	}

	@Override
	public String getAdditionalProposalInfo() {
		return (String) getAdditionalProposalInfo(null);
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
