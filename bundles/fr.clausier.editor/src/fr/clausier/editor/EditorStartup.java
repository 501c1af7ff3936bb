// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

import fr.clausier.editor.diagnostics.LiveAnnotations;
import fr.clausier.editor.diagnostics.Markers;
import fr.clausier.editor.session.DslSession;

/** Wakes the session with the workbench, so that the first file opened finds its language loaded. */
public final class EditorStartup implements IStartup {

	@Override
	public void earlyStartup() {
		DslSession session = DslSession.get();
		LiveAnnotations annotations = new LiveAnnotations(session, PlatformUI.getWorkbench().getDisplay());
		Markers markers = new Markers(session);
		session.issues().addListener(annotations::publish);
		session.issues().addListener(markers::publish);
		session.addSaveListener(markers::saved);
	}
}
