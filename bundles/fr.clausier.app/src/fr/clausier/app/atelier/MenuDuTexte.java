// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.atelier;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.texteditor.ITextEditor;

/** Gives the text its own context menu, in the user's language, instead of the platform's long one for programmers. */
final class MenuDuTexte implements IPartListener2 {

	private static final String LOCATION = "popup:fr.clausier.app.texte";

	void suivre(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
		for (var reference : window.getActivePage().getEditorReferences()) {
			partOpened(reference);
		}
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof ITextEditor editor && editor.getAdapter(ITextViewer.class) != null) {
			StyledText text = editor.getAdapter(ITextViewer.class).getTextWidget();
			IMenuService menus = editor.getSite().getService(IMenuService.class);
			MenuManager menu = new MenuManager();
			menus.populateContributionManager(menu, LOCATION);
			text.setMenu(menu.createContextMenu(text));
			text.addDisposeListener(e -> {
				menus.releaseContributions(menu);
				menu.dispose();
			});
		}
	}
}
