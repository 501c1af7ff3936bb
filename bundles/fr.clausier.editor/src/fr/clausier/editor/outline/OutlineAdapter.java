// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import fr.clausier.editor.session.DslSession;

/** Gives the Outline view its page, for editors of the session's languages. */
public final class OutlineAdapter implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		if (type == IContentOutlinePage.class && adaptable instanceof ITextEditor editor) {
			ITextViewer viewer = editor.getAdapter(ITextViewer.class);
			if (viewer != null && viewer.getDocument() != null && DslSession.get().openDocument(viewer.getDocument()).isPresent()) {
				return type.cast(new DslOutlinePage(editor));
			}
		}
		return null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
