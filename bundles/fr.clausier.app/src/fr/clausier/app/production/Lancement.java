// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.production;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

import fr.clausier.app.dossiers.DossierActif;

/** Saves the folder, starts its production in the background and tells how it ended. */
abstract class Lancement extends AbstractHandler {

	private final Function<IProject, ProductionJob> jobs;

	Lancement(Function<IProject, ProductionJob> jobs) {
		this.jobs = jobs;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Optional<IProject> folder = DossierActif.de(event);
		if (folder.isPresent() && IDE.saveAllEditors(new IResource[] { folder.get() }, false)) {
			ProductionJob job = jobs.apply(folder.get());
			IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
			job.arbitre(new QuestionRetouches(window.getShell()));
			job.addJobChangeListener(new JobChangeAdapter() {

				@Override
				public void done(IJobChangeEvent done) {
					window.getWorkbench().getDisplay().asyncExec(() -> dire(window, job.resultat()));
				}
			});
			job.schedule();
		}
		return null;
	}

	private static void dire(IWorkbenchWindow window, Resultat resultat) {
		// A job cancelled before it began has nothing to tell.
		if (window.getShell() != null && !window.getShell().isDisposed() && resultat != null) {
			new ResultatDialog(window.getShell(), resultat).open();
		}
	}
}
