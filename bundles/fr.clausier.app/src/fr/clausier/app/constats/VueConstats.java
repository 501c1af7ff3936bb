// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.constats;

import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;

import fr.clausier.app.Icones;
import fr.clausier.app.Messages;
import fr.clausier.editor.diagnostics.Markers;

/** All findings of the saved files, the gravest first; says so when all is well. */
public final class VueConstats extends ViewPart {

	public static final String ID = "fr.clausier.app.constats";

	private final IResourceChangeListener changes = this::suivre;
	private TableViewer table;

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		area.setLayout(layout);
		table = new TableViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.getTable().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(table);
		colonne(layout, Messages.constat, 70, Colonne.CONSTAT);
		colonne(layout, Messages.regle, 10, Colonne.REGLE);
		colonne(layout, Messages.fichier, 14, Colonne.FICHIER);
		colonne(layout, Messages.ligne, 6, Colonne.LIGNE);
		table.addDoubleClickListener(e -> ouvrir((IMarker) ((IStructuredSelection) e.getSelection()).getFirstElement()));
		getSite().setSelectionProvider(table);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
		montrer();
	}

	private void colonne(TableColumnLayout layout, String title, int weight, Colonne value) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
		column.setLabelProvider(new ColumnLabelProvider() {

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
