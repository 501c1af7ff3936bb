// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.dossiers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Creates a folder with a buyer and a purchase to complete. */
public final class NouveauDossierHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		NouveauDossierDialog dialog = new NouveauDossierDialog(window.getShell());
		if (dialog.open() == Window.OK) {
			try {
				IProject project = Dossiers.creer(dialog.nom(), new NullProgressMonitor());
				PremierMarche.ecrire(project, dialog.objet());
				OuvertureDossier.montrer(window.getActivePage(), project);
			} catch (CoreException e) {
				throw new ExecutionException(e.getMessage(), e);
			}
		}
		return null;
	}
}
