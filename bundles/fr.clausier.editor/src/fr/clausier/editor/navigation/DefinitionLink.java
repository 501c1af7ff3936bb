// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.navigation;

import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

import fr.clausier.editor.Messages;
import fr.clausier.editor.session.Uris;

/** Opens the file of a definition and selects the name there. */
final class DefinitionLink implements IHyperlink {

	private final IRegion region;
	private final URI target;
	private final Range name;

	DefinitionLink(IRegion region, URI target, Range name) {
		this.region = region;
		this.target = target;
		this.name = name;
	}

	@Override
	public void open() {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			Optional<IFile> file = Uris.file(target);
			IEditorPart part = file.isPresent() ? IDE.openEditor(page, file.get())
					: IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(java.net.URI.create(target.toString())));
			if (part instanceof ITextEditor editor) {
				IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
				int start = offset(document, name.getStart());
				editor.selectAndReveal(start, offset(document, name.getEnd()) - start);
			}
		} catch (PartInitException | BadLocationException e) {
			ILog.get().error("A definition could not be opened", e);
		}
	}

	private static int offset(IDocument document, Position position) throws BadLocationException {
		return document.getLineOffset(position.getLine()) + position.getCharacter();
	}

	@Override
	public IRegion getHyperlinkRegion() {
		return region;
	}

	@Override
	public String getHyperlinkText() {
		return Messages.goTo;
	}

	@Override
	public String getTypeLabel() {
		return null;
	}
}
