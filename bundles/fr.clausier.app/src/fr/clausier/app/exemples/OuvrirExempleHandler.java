// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.exemples;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import fr.clausier.app.dossiers.OuvertureDossier;

/** Copies a sample folder into the workspace and opens it. */
public final class OuvrirExempleHandler extends AbstractHandler {

	/** Names the sample and so spares the dialog. */
	private static final String EXEMPLE = "fr.clausier.app.exemple";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		try {
			List<Exemple> all = Exemples.tous();
			String wanted = event.getParameter(EXEMPLE);
			Optional<Exemple> chosen = wanted == null ? demander(window, all) : all.stream().filter(e -> e.nom().equals(wanted)).findFirst();
			if (chosen.isPresent()) {
				OuvertureDossier.montrer(window.getActivePage(), Exemples.copier(chosen.get(), new NullProgressMonitor()));
			}
		} catch (CoreException | IOException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}

	private static Optional<Exemple> demander(IWorkbenchWindow window, List<Exemple> all) {
		ChoixExempleDialog dialog = new ChoixExempleDialog(window.getShell(), all);
		return dialog.open() == Window.OK ? dialog.choix() : Optional.empty();
	}
}
