// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.formatting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.ide.server.formatting.FormattingService;

import fr.clausier.editor.Messages;
import fr.clausier.editor.session.DslSession;
import fr.clausier.editor.session.OpenDocument;
import fr.clausier.editor.session.ReadContext;

/** Gives the selection, or without one the whole file, the language's own layout: one undoable change, made when the answer is there. */
public final class FormatHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && editor.isEditable()
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			ITextViewer viewer = editor.getAdapter(ITextViewer.class);
			DslSession.get().openDocument(viewer.getDocument()).ifPresent(open -> format(editor, viewer, open, selection));
		}
		return null;
	}

	private static void format(ITextEditor editor, ITextViewer viewer, OpenDocument open, ITextSelection selection) {
		int version = open.version();
		Display display = viewer.getTextWidget().getDisplay();
		DslSession.get().read(open.uri(), context -> edits(context, selection)).thenAccept(edits -> display.asyncExec(() -> {
			if (edits == null) {
				IStatusLineManager status = editor.getEditorSite().getActionBars().getStatusLineManager();
				status.setErrorMessage(Messages.formatFailed);
			} else if (open.version() == version && !edits.isEmpty()) {
				apply(viewer, edits);
			}
		}));
	}

	/** @return the changes, or null when the text has syntax errors: laying it out could then lose some of it */
	private static List<ReplaceEdit> edits(ReadContext context, ITextSelection selection) {
		if (context.resource().getParseResult() == null || context.resource().getParseResult().hasSyntaxErrors()) {
			return null;
		}
		int offset = selection.getLength() == 0 ? 0 : selection.getOffset();
		int length = selection.getLength() == 0 ? context.document().getContents().length() : selection.getLength();
		List<ReplaceEdit> edits = new ArrayList<>();
		for (TextEdit edit : context.service(FormattingService.class).format(context.resource(), context.document(), offset, length, new FormattingOptions(4, true))) {
			int start = context.document().getOffSet(edit.getRange().getStart());
			edits.add(new ReplaceEdit(start, context.document().getOffSet(edit.getRange().getEnd()) - start, edit.getNewText()));
		}
		return edits;
	}

	/** All at once: every change speaks of the text as it was. */
	private static void apply(ITextViewer viewer, List<ReplaceEdit> edits) {
		IDocument document = viewer.getDocument();
		MultiTextEdit all = new MultiTextEdit();
		edits.forEach(all::addChild);
		ITextViewerExtension redraw = (ITextViewerExtension) viewer;
		redraw.getRewriteTarget().beginCompoundChange();
		try {
			all.apply(document);
		} catch (BadLocationException e) {
			ILog.get().error("Formatting failed", e);
		} finally {
			redraw.getRewriteTarget().endCompoundChange();
		}
	}
}
