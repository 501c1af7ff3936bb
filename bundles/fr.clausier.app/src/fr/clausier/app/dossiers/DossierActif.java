// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.dossiers;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;

import fr.clausier.app.Messages;

/** The folder a command is about: the one selected, else that of the text being edited, else the only one there is. */
public final class DossierActif {

	private DossierActif() {
	}

	/** @return the folder, or nothing after having told the user to choose one */
	public static Optional<IProject> de(ExecutionEvent event) {
		Optional<IProject> found = enSilence(event);
		if (found.isEmpty()) {
			MessageDialog.open(MessageDialog.INFORMATION, HandlerUtil.getActiveShell(event), Messages.fenetreTitre, Messages.pasDeDossier, 0, Messages.fermer);
		}
		return found;
	}

	/** @return the folder, or nothing */
	public static Optional<IProject> enSilence(ExecutionEvent event) {
		return selectionne(event).or(() -> edite(HandlerUtil.getActiveWorkbenchWindow(event))).or(DossierActif::seul);
	}

	private static Optional<IProject> selectionne(ExecutionEvent event) {
		return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				? Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IResource.class)).map(IResource::getProject)
				: Optional.empty();
	}

	private static Optional<IProject> edite(IWorkbenchWindow window) {
		IEditorPart editor = window.getActivePage().getActiveEditor();
		return Optional.ofNullable(editor).map(e -> ResourceUtil.getFile(e.getEditorInput())).map(IResource::getProject);
	}

	private static Optional<IProject> seul() {
		IProject[] all = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		return all.length == 1 ? Optional.of(all[0]) : Optional.empty();
	}
}
