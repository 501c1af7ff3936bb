// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.atelier;

import java.io.IOException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

import fr.clausier.app.Messages;

/** Starts the workbench on the user's workspace, without asking which one: the product says where it is, {@code -data} says otherwise. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws IOException {
		Display display = PlatformUI.createDisplay();
		try {
			Location workspace = Platform.getInstanceLocation();
			// Asking for the place is what makes Equinox settle on the one of the product.
			if (workspace == null || workspace.getURL() == null || !workspace.lock()) {
				String place = workspace == null ? "" : workspace.getURL().getPath();
				MessageDialog.open(MessageDialog.INFORMATION, null, Messages.fenetreTitre, Messages.bind(Messages.dejaOuvert, place), 0, Messages.fermer);
				return EXIT_OK;
			}
			return PlatformUI.createAndRunWorkbench(display, new ConseillerAtelier()) == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
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
