// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.dossiers;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

import fr.clausier.app.constats.VueConstats;
import fr.clausier.editor.session.DslSession;

/** Saves a folder, checks all of it again and shows what was found. */
public final class VerifierHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<IProject> folder = DossierActif.de(event);
		if (folder.isPresent() && IDE.saveAllEditors(new IResource[] { folder.get() }, false)) {
			try {
				folder.get().refreshLocal(IResource.DEPTH_INFINITE, null);
				DslSession.get().recheck(folder.get());
				HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(VueConstats.ID);
			} catch (CoreException e) {
				throw new ExecutionException(e.getMessage(), e);
			}
		}
		return null;
	}
}
