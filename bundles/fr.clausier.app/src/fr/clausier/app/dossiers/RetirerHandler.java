// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.dossiers;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

import fr.clausier.app.Messages;

/** Takes a folder off the list; its files stay where they are. */
public final class RetirerHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<IProject> folder = DossierActif.de(event);
		Shell shell = HandlerUtil.getActiveShell(event);
		if (folder.isPresent() && IDE.saveAllEditors(new IResource[] { folder.get() }, true) && MessageDialog.open(MessageDialog.QUESTION, shell,
				Messages.supprimerTitre, Messages.bind(Messages.supprimerQuestion, folder.get().getName()), 0, Messages.retirer, Messages.annuler) == 0) {
			try {
				folder.get().delete(false, true, null);
			} catch (CoreException e) {
				throw new ExecutionException(e.getMessage(), e);
			}
		}
		return null;
	}
}
