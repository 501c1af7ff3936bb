// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.atelier;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

import fr.clausier.app.demarrage.Espace;
import fr.clausier.app.ouverture.Demandes;
import fr.clausier.app.ouverture.FichiersDemandes;

/** Starts the workbench on the user's data, without asking where they are, and opens the files that the call names. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			List<Path> asked = Demandes.de(Platform.getApplicationArgs(), Path.of(System.getProperty("user.dir")));
			FichiersDemandes files = new FichiersDemandes(asked);
			// The Finder sends the file that was double-clicked as an event, possibly before there is a window.
			display.addListener(SWT.OpenDocument, e -> files.ajouter(List.of(Path.of(e.text))));
			Location data = Platform.getInstanceLocation();
			Espace space = new Espace(data, asked);
			Espace.Suite next = space.prendre();
			next = next == Espace.Suite.OUVERT ? space.lire() : next;
			return switch (next) {
				case FINI -> EXIT_OK;
				case RECOMMENCER -> EXIT_RESTART;
				case OUVERT -> PlatformUI.createAndRunWorkbench(display, new ConseillerAtelier(files, Espace.dossier(data))) == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
			};
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			Display display = workbench.getDisplay();
			display.syncExec(() -> {
				if (!display.isDisposed()) {
					workbench.close();
				}
			});
		}
	}
}
