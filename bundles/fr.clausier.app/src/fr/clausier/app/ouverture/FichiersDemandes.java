// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.ouverture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** The files asked for from outside: kept until there is a window, then opened as they come. */
public final class FichiersDemandes {

	private final List<Path> attente = new ArrayList<>();
	private IWorkbenchWindow window;

	/** @param premiers those that the call names */
	public FichiersDemandes(List<Path> premiers) {
		attente.addAll(premiers);
	}

	/** There is a window now. */
	public synchronized void montrerDans(IWorkbenchWindow opened) {
		window = opened;
		servir();
	}

	/** Opens more files, on any thread; none just brings the window to the front. */
	public synchronized void ajouter(List<Path> files) {
		attente.addAll(files);
		if (window != null) {
			servir();
		}
	}

	private void servir() {
		List<Path> now = List.copyOf(attente);
		attente.clear();
		IWorkbenchWindow target = window;
		target.getWorkbench().getDisplay().asyncExec(() -> {
			Shell shell = target.getShell();
			if (shell != null && !shell.isDisposed() && target.getActivePage() != null) {
				shell.setMinimized(false);
				shell.forceActive();
				OuvertureFichier.ouvrir(target.getActivePage(), now);
			}
		});
	}
}
