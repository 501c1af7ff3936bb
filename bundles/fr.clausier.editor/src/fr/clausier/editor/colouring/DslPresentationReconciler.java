// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.colouring;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;

import fr.clausier.editor.session.LiveAnswer;

/** Both layers of colours of one editor. */
public final class DslPresentationReconciler extends PresentationReconciler {

	private final LexicalColours words = new LexicalColours();
	private final IPropertyChangeListener repaint = e -> repaintAll();
	private ITextViewer viewer;
	private SemanticColours meaning;
	private LiveAnswer<List<Token>> answers;

	private final ITextInputListener input = new ITextInputListener() {

		@Override
		public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
			leave();
		}

		@Override
		public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
			enter(newInput);
		}
	};

	public DslPresentationReconciler() {
		setDamager(words, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(words, IDocument.DEFAULT_CONTENT_TYPE);
	}

	@Override
	public void install(ITextViewer newViewer) {
		super.install(newViewer);
		viewer = newViewer;
		viewer.addTextInputListener(input);
		Palette.addListener(repaint);
		enter(viewer.getDocument());
	}

	@Override
	public void uninstall() {
		leave();
		Palette.removeListener(repaint);
		viewer.removeTextInputListener(input);
		super.uninstall();
	}

	private void enter(IDocument document) {
		if (document != null) {
			meaning = new SemanticColours(document);
			((ITextViewerExtension4) viewer).addTextPresentationListener(meaning);
			answers = new LiveAnswer<>(document, viewer.getTextWidget(), SemanticColours::calculate, (open, tokens) -> show(tokens));
			answers.start();
		}
	}

	private void leave() {
		if (meaning != null) {
			answers.stop();
			((ITextViewerExtension4) viewer).removeTextPresentationListener(meaning);
			meaning.dispose();
			meaning = null;
		}
	}

	private void show(List<Token> tokens) {
		if (meaning == null) {
			return;
		}
		IRegion changed = meaning.show(tokens);
		if (!words.isReady()) {
			// The first answer also says that the language is there.
			words.read();
			repaintAll();
		} else if (changed.getLength() > 0) {
			((ITextViewerExtension2) viewer).invalidateTextPresentation(changed.getOffset(), changed.getLength());
		}
	}

	private void repaintAll() {
		if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
			viewer.getTextWidget().getDisplay().asyncExec(() -> {
				if (viewer.getTextWidget() != null && viewer.getDocument() != null) {
					viewer.invalidateTextPresentation();
				}
			});
		}
	}
}
