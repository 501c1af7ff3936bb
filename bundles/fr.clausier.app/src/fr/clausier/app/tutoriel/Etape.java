// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.tutoriel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.ICheatSheetAction;
import org.eclipse.ui.cheatsheets.ICheatSheetManager;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.validation.Issue;

import fr.clausier.app.Messages;
import fr.clausier.app.accueil.Textes;
import fr.clausier.editor.session.DslSession;
import fr.clausier.editor.session.FileIssues;
import fr.clausier.editor.session.OpenDocument;
import fr.clausier.editor.session.Uris;

/** What both actions of a step share: the purchase of the tutorial and what the editor finds in it. */
abstract class Etape extends Action implements ICheatSheetAction {

	/** Name of the sample, and of its folder unless one had it before. */
	static final String DOSSIER = "tutoriel";
	private static final String FICHIER = "espaces-verts.marche";

	/** @param params the rule of the step */
	@Override
	public final void run(String[] params, ICheatSheetManager manager) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		Optional<IFile> file = fichier();
		if (file.isEmpty()) {
			dire(page, Textes.tutorielFerme);
			notifyResult(false);
			return;
		}
		try {
			ITextEditor editor = (ITextEditor) IDE.openEditor(page, file.get());
			notifyResult(agir(page, editor, constat(file.get(), editor, params[0])));
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
			notifyResult(false);
		}
	}

	/** @return whether the step goes on */
	abstract boolean agir(IWorkbenchPage page, ITextEditor editor, Optional<Issue> constat);

	/** @return the purchase of the tutorial, in the folder opened last when there are several */
	static Optional<IFile> fichier() {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(p -> p.isOpen() && p.getName().matches(DOSSIER + "(-\\d+)?"))
				.sorted(Comparator.comparing(IProject::getName).reversed()).map(p -> p.getFile(FICHIER)).filter(IFile::exists).findFirst();
	}

	/** The editor's own findings, so that a text need not be saved. Whoever clicks right after typing waits a moment for those of that text. */
	private static Optional<Issue> constat(IFile file, ITextEditor editor, String rule) {
		DslSession session = DslSession.get();
		Optional<OpenDocument> open = session.openDocument(editor.getDocumentProvider().getDocument(editor.getEditorInput()));
		for (int i = 0; i < 40 && open.filter(o -> session.issues().of(o.uri()).filter(f -> f.version() == o.version()).isEmpty()).isPresent(); i++) {
			try {
				Thread.sleep(50);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
		return Uris.of(file).flatMap(u -> session.issues().of(u)).map(FileIssues::issues).stream().flatMap(java.util.List::stream).filter(i -> rule.equals(i.getCode()))
				.findFirst();
	}

	static void dire(IWorkbenchPage page, String sentence) {
		MessageDialog.open(MessageDialog.INFORMATION, page.getWorkbenchWindow().getShell(), Messages.fenetreTitre, sentence, 0, Messages.fermer);
	}
}
