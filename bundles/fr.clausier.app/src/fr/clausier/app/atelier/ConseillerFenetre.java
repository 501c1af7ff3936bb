// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.atelier;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import fr.clausier.app.Messages;
import fr.clausier.app.accueil.PageAccueil;
import fr.clausier.app.ouverture.DepotDeFichiers;
import fr.clausier.app.ouverture.FichiersDemandes;
import fr.clausier.app.ouverture.GardienDesTextes;
import fr.clausier.app.tutoriel.GuideEnFrancais;

/** The window: its size, its bars, and what the platform would add to them that is not for an officer. */
final class ConseillerFenetre extends WorkbenchWindowAdvisor {

	/** Made for programmers, and in English. */
	private static final List<String> HIDDEN = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation", "org.eclipse.ui.edit.text.actionSet.navigation",
			"org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo", "org.eclipse.ui.edit.text.actionSet.presentation", "org.eclipse.search.searchActionSet",
			"org.eclipse.ui.actionSet.keyBindings", "org.eclipse.ui.actionSet.openFiles", "org.eclipse.ui.NavigateActionSet", "org.eclipse.help.ui.actions");

	private final FichiersDemandes files;

	ConseillerFenetre(IWorkbenchWindowConfigurer configurer, FichiersDemandes files) {
		super(configurer);
		this.files = files;
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setInitialSize(new Point(1400, 900));
		window.setTitle(Messages.fenetreTitre);
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowPerspectiveBar(false);
		window.addEditorAreaTransfer(FileTransfer.getInstance());
		window.configureEditorAreaDropListener(new DepotDeFichiers(window.getWindow()));
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		HIDDEN.forEach(page::hideActionSet);
		masquerRecherche(getWindowConfigurer().getWindow());
		new MenuDuTexte().suivre(getWindowConfigurer().getWindow());
		new GardienDesTextes(getWindowConfigurer().getWindow()).veiller();
		page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> GuideEnFrancais.titre(page));
		PageAccueil.montrerSiRienNEstOuvert(page);
		files.montrerDans(getWindowConfigurer().getWindow());
	}

	/** The platform's search of commands speaks English and finds what this window hides. */
	private static void masquerRecherche(IWorkbenchWindow window) {
		MWindow model = window.getService(MWindow.class);
		EModelService models = window.getService(EModelService.class);
		for (MToolControl control : models.findElements(model, "SearchField", MToolControl.class)) {
			control.setToBeRendered(false);
		}
	}
}
