// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.dossiers;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;

import fr.clausier.app.accueil.Recents;

/** Shows a folder that has just been opened: unfolded in the list, its first file in the editor. */
public final class OuvertureDossier {

	private OuvertureDossier() {
	}

	public static void montrer(IWorkbenchPage page, IProject dossier) throws CoreException {
		if (page.showView(VueDossiers.ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof VueDossiers view) {
			view.getCommonViewer().expandToLevel(dossier, 1);
			view.selectReveal(new StructuredSelection(dossier));
		}
		Recents.noter(Path.of(dossier.getLocation().toOSString()));
		Optional<IFile> first = Dossiers.premierFichier(dossier);
		if (first.isPresent()) {
			IDE.openEditor(page, first.get());
		}
	}
}
