// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The table that fills a view: rows of a list, columns that share the width, tooltips. */
public final class TableDeVue {

	private static final int LARGEUR_MINIMALE = 60;

	private final TableColumnLayout layout = new TableColumnLayout();
	private final TableViewer viewer;

	public TableDeVue(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(layout);
		viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
	}

	/** @param poids share of the width */
	public void colonne(String titre, int poids, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(titre);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(poids, LARGEUR_MINIMALE));
		column.setLabelProvider(labels);
	}

	public TableViewer viewer() {
		return viewer;
	}
}
