// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.session;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;

/** Follows file buffers, hence every editor and every refactoring that opens one, and opens their texts in the session. */
final class DocumentConnector implements IFileBufferListener {

	private final DslSession session;
	private final Consumer<OpenDocument> onSave;
	private final Set<String> extensions = Languages.extensions();
	private final Map<IFileBuffer, OpenDocument> open = new ConcurrentHashMap<>();

	DocumentConnector(DslSession session, Consumer<OpenDocument> onSave) {
		this.session = session;
		this.onSave = onSave;
	}

	void connect() {
		FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
		for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
			bufferCreated(buffer);
		}
	}

	Optional<OpenDocument> of(IDocument document) {
		return open.values().stream().filter(o -> o.document() == document).findFirst();
	}

	Optional<OpenDocument> of(org.eclipse.emf.common.util.URI uri) {
		return open.values().stream().filter(o -> o.uri().equals(uri)).findFirst();
	}

	Iterable<OpenDocument> all() {
		return open.values();
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text && buffer.getFileStore() != null && "file".equals(buffer.getFileStore().toURI().getScheme())
				&& extensions.contains(extension(buffer.getFileStore().getName())) && !open.containsKey(buffer)) {
			OpenDocument document = new OpenDocument(session, text, Uris.of(buffer.getFileStore().toURI()));
			open.put(buffer, document);
			document.connect();
		}
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		OpenDocument document = open.remove(buffer);
		if (document != null) {
			document.disconnect();
		}
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		OpenDocument document = open.get(buffer);
		if (document != null && !isDirty) {
			onSave.accept(document);
		}
	}

	private static String extension(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// the document tells its changes itself
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// the document tells its changes itself
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// not of interest
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// not of interest
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		bufferDisposed(buffer);
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// the editor closes it
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// not of interest
	}
}
