// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.entretien;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

import fr.clausier.app.accueil.Textes;
import fr.clausier.app.dossiers.DossierActif;
import fr.clausier.app.dossiers.OuvertureDossier;

/** Asks about a new purchase and opens the text that the answers make. */
public final class NouveauMarcheHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<IProject> current = DossierActif.enSilence(event);
		AssistantMarche interview = new AssistantMarche(current.orElse(null));
		WizardDialog dialog = new WizardDialog(window.getShell(), interview) {

			@Override
			protected void createButtonsForButtonBar(org.eclipse.swt.widgets.Composite parent) {
				super.createButtonsForButtonBar(parent);
				nommer(org.eclipse.jface.dialogs.IDialogConstants.BACK_ID, Textes.precedent);
				nommer(org.eclipse.jface.dialogs.IDialogConstants.NEXT_ID, Textes.suivant);
				nommer(org.eclipse.jface.dialogs.IDialogConstants.FINISH_ID, Textes.terminer);
				nommer(org.eclipse.jface.dialogs.IDialogConstants.CANCEL_ID, fr.clausier.app.Messages.annuler);
			}

			private void nommer(int button, String label) {
				getButton(button).setText(label);
			}
		};
		dialog.setPageSize(1000, 520);
		if (dialog.open() == Window.OK) {
			try {
				OuvertureDossier.montrer(window.getActivePage(), interview.ecrit().getProject());
				IDE.openEditor(window.getActivePage(), interview.ecrit());
			} catch (CoreException e) {
				throw new ExecutionException(e.getMessage(), e);
			}
		}
		return null;
	}
}
