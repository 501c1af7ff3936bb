// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.atelier;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

import fr.clausier.app.Icones;
import fr.clausier.app.dossiers.Dossiers;
import fr.clausier.editor.session.DslSession;

/** What the workbench does at its start and its end. */
final class ConseillerAtelier extends WorkbenchAdvisor {

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
		DslSession.get();
		Dossiers.actualiserEnFond();
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
		return new ConseillerFenetre(configurer);
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
