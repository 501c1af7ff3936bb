// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.session;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

/** An operation that lives with the document of a viewer; the platform installs it before there is one. */
public abstract class DocumentReconciler implements IReconciler, ITextInputListener {

	private ITextViewer viewer;

	@Override
	public final void install(ITextViewer newViewer) {
		viewer = newViewer;
		viewer.addTextInputListener(this);
		inputDocumentChanged(null, viewer.getDocument());
	}

	@Override
	public final void uninstall() {
		leave();
		viewer.removeTextInputListener(this);
	}

	@Override
	public final void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
		leave();
	}

	@Override
	public final void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
		if (newInput != null) {
			enter(viewer, newInput);
		}
	}

	/** The viewer has got this document. */
	protected abstract void enter(ITextViewer newViewer, IDocument document);

	/** The viewer no longer shows its document; also called when there was none. */
	protected abstract void leave();

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
