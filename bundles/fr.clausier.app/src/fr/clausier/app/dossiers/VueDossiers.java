// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.dossiers;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;

import fr.clausier.app.Messages;

/** The open folders and their files. As long as there is none, it says how to get one. */
public final class VueDossiers extends CommonNavigator {

	public static final String ID = "fr.clausier.app.dossiers";

	private final IResourceChangeListener changes = e -> montrerAccueil();
	private Link accueil;

	@Override
	public void createPartControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		accueil = new Link(all, SWT.WRAP);
		accueil.setText(Messages.aucunDossier);
		accueil.addListener(SWT.Selection, e -> executer(e.text));
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 8).hint(120, SWT.DEFAULT).applyTo(accueil);
		Composite tree = new Composite(all, SWT.NONE);
		tree.setLayout(new org.eclipse.swt.layout.FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
		super.createPartControl(tree);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
		montrerAccueil();
	}

	private void montrerAccueil() {
		accueil.getDisplay().asyncExec(() -> {
			boolean empty = ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0;
			if (!accueil.isDisposed() && accueil.getVisible() != empty) {
				accueil.setVisible(empty);
				((GridData) accueil.getLayoutData()).exclude = !empty;
				accueil.getParent().layout();
			}
		});
	}

	private void executer(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.get().error(command, e);
		}
	}

	@Override
	protected void handleDoubleClick(DoubleClickEvent event) {
		if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof IFile file) {
			try {
				IDE.openEditor(getSite().getPage(), file);
			} catch (PartInitException e) {
				ILog.get().log(e.getStatus());
			}
		} else {
			super.handleDoubleClick(event);
		}
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
		super.dispose();
	}
}
