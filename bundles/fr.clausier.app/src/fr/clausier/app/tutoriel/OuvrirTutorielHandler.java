// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.tutoriel;

import java.io.IOException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.handlers.HandlerUtil;

import fr.clausier.app.dossiers.OuvertureDossier;
import fr.clausier.app.exemples.Exemple;
import fr.clausier.app.exemples.Exemples;

/** Opens the purchase that is wrong in ten places, beside its guide. A purchase already begun is taken up where it was left. */
public final class OuvrirTutorielHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		try {
			if (Etape.fichier().isEmpty()) {
				Exemple sample = Exemples.tous().stream().filter(e -> e.nom().equals(Etape.DOSSIER)).findFirst().orElseThrow();
				Exemples.copier(sample, new NullProgressMonitor());
			}
			OuvertureDossier.montrer(page, Etape.fichier().orElseThrow().getProject());
			new OpenCheatSheetAction("fr.clausier.app.dixCorrections").run();
			GuideEnFrancais.titre(page);
		} catch (CoreException | IOException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
