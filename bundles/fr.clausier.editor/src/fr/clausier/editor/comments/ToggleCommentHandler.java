// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.comments;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Puts the selected lines in a comment, or takes them out when all of them are in one. */
public final class ToggleCommentHandler extends AbstractHandler {

	private static final String MARK = "//";

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && editor.isEditable()
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			try {
				toggle(document, selection.getStartLine(), selection.getEndLine());
			} catch (BadLocationException e) {
				throw new IllegalStateException(e);
			}
		}
		return null;
	}

	static void toggle(IDocument document, int first, int last) throws BadLocationException {
		boolean all = true;
		int column = Integer.MAX_VALUE;
		for (int line = first; line <= last; line++) {
			String text = text(document, line);
			if (!text.isBlank()) {
				all &= text.strip().startsWith(MARK);
				column = Math.min(column, indent(text));
			}
		}
		MultiTextEdit edit = new MultiTextEdit();
		for (int line = first; line <= last && column != Integer.MAX_VALUE; line++) {
			String text = text(document, line);
			if (!text.isBlank()) {
				edit.addChild(all ? uncomment(document.getLineOffset(line) + indent(text), text.strip())
						: new InsertEdit(document.getLineOffset(line) + column, MARK + " "));
			}
		}
		edit.apply(document);
	}

	private static TextEdit uncomment(int offset, String text) {
		return new DeleteEdit(offset, text.startsWith(MARK + " ") ? MARK.length() + 1 : MARK.length());
	}

	private static String text(IDocument document, int line) throws BadLocationException {
		return document.get(document.getLineOffset(line), document.getLineInformation(line).getLength());
	}

	private static int indent(String text) {
		int column = 0;
		while (column < text.length() && Character.isWhitespace(text.charAt(column))) {
			column++;
		}
		return column;
	}
}
