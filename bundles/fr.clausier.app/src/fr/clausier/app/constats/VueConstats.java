// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.constats;

import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;

import fr.clausier.app.Icones;
import fr.clausier.app.Messages;
import fr.clausier.app.TableDeVue;
import fr.clausier.editor.diagnostics.Markers;

/** All findings of the saved files, the gravest first; says so when all is well. */
public final class VueConstats extends ViewPart {

	public static final String ID = "fr.clausier.app.constats";

	private final IResourceChangeListener changes = this::suivre;
	private TableViewer table;

	@Override
	public void createPartControl(Composite parent) {
		TableDeVue rows = new TableDeVue(parent);
		table = rows.viewer();
		colonne(rows, Messages.constat, 70, Colonne.CONSTAT);
		colonne(rows, Messages.regle, 10, Colonne.REGLE);
		colonne(rows, Messages.fichier, 14, Colonne.FICHIER);
		colonne(rows, Messages.ligne, 6, Colonne.LIGNE);
		table.addDoubleClickListener(e -> ouvrir((IMarker) ((IStructuredSelection) e.getSelection()).getFirstElement()));
		getSite().setSelectionProvider(table);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
		montrer();
	}

	private static void colonne(TableDeVue rows, String title, int weight, Colonne value) {
		rows.colonne(title, weight, new ColumnLabelProvider() {

			@Override
			public String getText(Object element) {
				return value.texte((IMarker) element);
			}

			@Override
			public Image getImage(Object element) {
				return value == Colonne.CONSTAT ? Icones.image(Colonne.icone((IMarker) element)) : null;
			}

			@Override
			public String getToolTipText(Object element) {
				return Colonne.CONSTAT.entier((IMarker) element);
			}
		});
	}

	private void suivre(IResourceChangeEvent event) {
		if (event.findMarkerDeltas(Markers.TYPE, true).length > 0 && !table.getControl().isDisposed()) {
			table.getControl().getDisplay().asyncExec(this::montrer);
		}
	}

	private void montrer() {
		if (table.getControl().isDisposed()) {
			return;
		}
		try {
			List<IMarker> findings = Constats.tous();
			table.setInput(findings);
			setContentDescription(findings.isEmpty() ? Messages.toutVaBien : Constats.resume(findings));
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}

	private void ouvrir(IMarker marker) {
		try {
			IDE.openEditor(getSite().getPage(), marker);
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
		super.dispose();
	}
}
