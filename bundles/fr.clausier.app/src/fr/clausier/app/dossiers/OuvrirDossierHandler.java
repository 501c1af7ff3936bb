// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.dossiers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import fr.clausier.app.Messages;

/** Opens a folder of the disk where it is, without copying anything. */
public final class OuvrirDossierHandler extends AbstractHandler {

	/** Names the folder and so spares the dialog. */
	static final String REPERTOIRE = "fr.clausier.app.repertoire";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		String chosen = event.getParameter(REPERTOIRE) == null ? demander(window.getShell()) : event.getParameter(REPERTOIRE);
		if (chosen != null && convient(window.getShell(), Path.of(chosen))) {
			try {
				OuvertureDossier.montrer(window.getActivePage(), Dossiers.ouvrirSurPlace(Path.of(chosen), new NullProgressMonitor()));
			} catch (CoreException e) {
				throw new ExecutionException(e.getMessage(), e);
			}
		}
		return null;
	}

	private static String demander(Shell shell) {
		DirectoryDialog dialog = new DirectoryDialog(shell);
		dialog.setMessage(Messages.choisirDossier);
		return dialog.open();
	}

	private static boolean convient(Shell shell, Path folder) {
		try (Stream<Path> files = Files.walk(folder, 3)) {
			return files.anyMatch(f -> f.toString().endsWith(".marche") || f.toString().endsWith(".spaser")) || MessageDialog.open(MessageDialog.QUESTION, shell,
					Messages.fenetreTitre, Messages.bind(Messages.dossierSansAchat, folder.getFileName()), 0, Messages.ouvrir, Messages.annuler) == 0;
		} catch (IOException | UncheckedIOException e) {
			MessageDialog.open(MessageDialog.ERROR, shell, Messages.fenetreTitre, e.getLocalizedMessage(), 0, Messages.fermer);
			return false;
		}
	}
}
