// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.session;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/** One text being edited: sends every change to the session as a whole text, so that nothing can drift. */
public final class OpenDocument implements IDocumentListener {

	private final DslSession session;
	private final ITextFileBuffer buffer;
	private final URI uri;
	private volatile int version = 1;

	OpenDocument(DslSession session, ITextFileBuffer buffer, URI uri) {
		this.session = session;
		this.buffer = buffer;
		this.uri = uri;
	}

	void connect() {
		buffer.getDocument().addDocumentListener(this);
		String text = document().get();
		session.write(engine -> engine.open(uri, 1, text));
	}

	void disconnect() {
		buffer.getDocument().removeDocumentListener(this);
		session.write(engine -> engine.close(uri));
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// only the new text matters
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		int next = ++version;
		String text = event.getDocument().get();
		session.write(engine -> engine.change(uri, next, text));
	}

	public URI uri() {
		return uri;
	}

	public ITextFileBuffer buffer() {
		return buffer;
	}

	public IDocument document() {
		return buffer.getDocument();
	}

	/** @return the number of the text now shown; it grows by one with each change */
	public int version() {
		return version;
	}
}
