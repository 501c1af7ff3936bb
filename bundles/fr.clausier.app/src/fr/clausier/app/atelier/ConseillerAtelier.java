// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.atelier;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

import fr.clausier.app.Icones;
import fr.clausier.app.Messages;
import fr.clausier.app.accueil.Textes;
import fr.clausier.app.demarrage.Courrier;
import fr.clausier.app.demarrage.Reparation;
import fr.clausier.app.dossiers.Dossiers;
import fr.clausier.app.ouverture.FichiersDemandes;
import fr.clausier.app.tutoriel.GuideEnFrancais;
import fr.clausier.editor.session.DslSession;

/** What the workbench does at its start and its end. */
final class ConseillerAtelier extends WorkbenchAdvisor {

	private final FichiersDemandes files;
	private final Path data;
	private int repris;

	ConseillerAtelier(FichiersDemandes files, Path data) {
		this.files = files;
		this.data = data;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		// Files and folders appear in views, and open in editors, through these.
		IDE.registerAdapters();
		configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, Icones.descripteur("dossier"), true);
		configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, Icones.descripteur("dossier"), true);
	}

	@Override
	public void preStartup() {
		GuideEnFrancais.mots();
		List<Path> again = new Reparation(data).aReprendre();
		again.forEach(Dossiers::reprendre);
		repris = again.size();
		// After, so that the session begins with the folders that are in the list.
		DslSession.get();
		Dossiers.actualiserEnFond();
	}

	@Override
	public void postStartup() {
		new Courrier(data).guetter(files::ajouter);
		if (repris > 0) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			// Not before the start is over: what waits for its end would wait for the answer.
			display.asyncExec(() -> MessageDialog.open(MessageDialog.INFORMATION, display.getActiveShell(), Messages.fenetreTitre, NLS.bind(Textes.listeReprise, repris), 0,
					Messages.fermer));
		}
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return PerspectiveMarches.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new ConseillerFenetre(configurer, files);
	}

	@Override
	public void postShutdown() {
		DslSession.get().stop();
		try {
			ResourcesPlugin.getWorkspace().save(true, null);
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
