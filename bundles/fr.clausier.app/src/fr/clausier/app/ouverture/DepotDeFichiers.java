// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.ouverture;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens the files and folders that are dragged from the desktop onto the window. */
public final class DepotDeFichiers extends DropTargetAdapter {

	private final IWorkbenchWindow window;

	public DepotDeFichiers(IWorkbenchWindow window) {
		this.window = window;
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		if (FileTransfer.getInstance().isSupportedType(event.currentDataType)) {
			event.detail = DND.DROP_COPY;
		}
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] names) {
			deposer(names);
		}
	}

	/** Opens what was dropped once the drag is over: a dialog inside it would hold the desktop. */
	public void deposer(String... names) {
		window.getShell().getDisplay().asyncExec(() -> {
			if (window.getActivePage() != null) {
				OuvertureFichier.ouvrir(window.getActivePage(), Arrays.stream(names).map(Path::of).toList());
			}
		});
	}
}
