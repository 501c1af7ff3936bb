// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.ouverture;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;

import fr.clausier.app.Messages;
import fr.clausier.app.accueil.Textes;

/**
 * Stands beside texts with changes that are not saved, when their file changes or goes away under them. Either version may be chosen, the
 * other one is never lost.
 */
public final class GardienDesTextes implements IResourceChangeListener {

	/** What the version that was not chosen is called; not a name that the language reads. */
	private static final String COPIE = ".copie";

	private final IWorkbenchWindow window;

	public GardienDesTextes(IWorkbenchWindow window) {
		this.window = window;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		try {
			event.getDelta().accept(delta -> {
				if (delta.getResource() instanceof IFile file) {
					boolean gone = delta.getKind() == IResourceDelta.REMOVED && (delta.getFlags() & IResourceDelta.MOVED_TO) == 0;
					boolean changed = delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) != 0;
					if (gone || changed) {
						regarder(file, gone);
					}
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}

	private void regarder(IFile file, boolean gone) {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		if (buffer != null && buffer.isDirty() && !window.getWorkbench().isClosing()) {
			window.getWorkbench().getDisplay().asyncExec(() -> demander(file, gone));
		}
	}

	private void demander(IFile file, boolean gone) {
		IWorkbenchPage page = window.getActivePage();
		IEditorPart part = page == null ? null : page.findEditor(new FileEditorInput(file));
		if (part instanceof ITextEditor editor && editor.isDirty() && gone != file.exists()) {
			try {
				if (gone) {
					disparu(page, editor, file);
				} else {
					change(editor, file);
				}
			} catch (CoreException e) {
				ILog.get().log(e.getStatus());
				MessageDialog.open(MessageDialog.ERROR, window.getShell(), Textes.changeTitre, NLS.bind(Textes.copieImpossible, file.getName()), 0, Messages.fermer);
			}
		}
	}

	private void disparu(IWorkbenchPage page, ITextEditor editor, IFile file) throws CoreException {
		if (choisir(Textes.disparuTitre, NLS.bind(Textes.disparuQuestion, file.getName()), Textes.disparuReecrire, Textes.disparuFermer) == 1) {
			page.closeEditor(editor, false);
		} else {
			file.create(texte(editor), true, true, null);
			editor.doRevertToSaved();
		}
	}

	private void change(ITextEditor editor, IFile file) throws CoreException {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		if (buffer == null || buffer.isSynchronized()) {
			return;
		}
		int answer = choisir(Textes.changeTitre, NLS.bind(Textes.changeQuestion, file.getName()), Textes.changeGarder, Textes.changePrendre);
		if (answer == 1) {
			copie(file).create(texte(editor), true, true, null);
			editor.doRevertToSaved();
		} else if (answer == 0) {
			copie(file).create(file.readAllBytes(), true, true, null);
			buffer.commit(null, true);
		}
	}

	/** @return the rank of the answer; -1 when the dialog was closed: nothing happens, the question comes back when the text is saved */
	private int choisir(String title, String question, String first, String second) {
		Shell shell = window.getShell();
		return MessageDialog.open(MessageDialog.WARNING, shell, title, question, 0, first, second);
	}

	private static byte[] texte(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput()).get().getBytes(StandardCharsets.UTF_8);
	}

	private static IFile copie(IFile file) {
		IFile free = file.getParent().getFile(IPath.fromOSString(file.getName() + COPIE));
		for (int i = 2; free.exists(); i++) {
			free = file.getParent().getFile(IPath.fromOSString(file.getName() + COPIE + i));
		}
		return free;
	}

	/** Watches from now on. */
	public void veiller() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}
}
