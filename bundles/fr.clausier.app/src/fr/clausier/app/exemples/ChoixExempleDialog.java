// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.exemples;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import fr.clausier.app.Icones;
import fr.clausier.app.Messages;

/** Lets the user choose a sample. */
final class ChoixExempleDialog extends TitleAreaDialog {

	private final List<Exemple> exemples;
	private TableViewer list;
	private Exemple chosen;

	private static final class Labels extends LabelProvider implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			Exemple sample = (Exemple) element;
			return new StyledString(sample.nom()).append("  " + sample.titre(), StyledString.QUALIFIER_STYLER);
		}

		@Override
		public Image getImage(Object element) {
			return Icones.image("dossier");
		}
	}

	ChoixExempleDialog(Shell parent, List<Exemple> exemples) {
		super(parent);
		this.exemples = exemples;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.choisirExemple);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.choisirExemple);
		setMessage(Messages.choisirExempleAide);
		Composite area = (Composite) super.createDialogArea(parent);
		list = new TableViewer(area, SWT.SINGLE | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 160).applyTo(list.getControl());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		list.setInput(exemples);
		list.addDoubleClickListener(e -> okPressed());
		if (!exemples.isEmpty()) {
			list.setSelection(new StructuredSelection(exemples.get(0)));
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ouvrir, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.annuler, false);
	}

	@Override
	protected void okPressed() {
		chosen = (Exemple) ((IStructuredSelection) list.getSelection()).getFirstElement();
		super.okPressed();
	}

	Optional<Exemple> choix() {
		return Optional.ofNullable(chosen);
	}
}
