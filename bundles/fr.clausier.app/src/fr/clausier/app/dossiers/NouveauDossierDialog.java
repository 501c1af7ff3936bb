// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.dossiers;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import fr.clausier.app.Messages;

/** Asks for the name of a folder and the subject of its purchase. */
final class NouveauDossierDialog extends TitleAreaDialog {

	private Text nameField;
	private Text subjectField;
	private String name;
	private String subject;

	NouveauDossierDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.nouveauTitre);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.nouveauTitre);
		setMessage(Messages.nouveauAide);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		nameField = champ(area, Messages.nouveauNom, "nouvel-achat");
		subjectField = champ(area, Messages.nouveauObjet, "");
		subjectField.setMessage(Messages.nouveauObjetDefaut);
		return area;
	}

	private Text champ(Composite area, String label, String value) {
		new Label(area, SWT.NONE).setText(label);
		Text field = new Text(area, SWT.BORDER);
		field.setText(value.isEmpty() ? value : Dossiers.nomLibre(value));
		field.addModifyListener(e -> verifier());
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(field);
		return field;
	}

	private void verifier() {
		String wanted = nameField.getText().strip();
		String problem = null;
		if (wanted.isEmpty()) {
			problem = Messages.nomVide;
		} else if (!ResourcesPlugin.getWorkspace().validateName(wanted, IResource.PROJECT).isOK() || wanted.chars().anyMatch(c -> "/\\:*?\"<>|".indexOf(c) >= 0)) {
			problem = Messages.nomInterdit;
		} else if (!Dossiers.nomLibre(wanted).equals(wanted)) {
			problem = Messages.nomPris;
		}
		setErrorMessage(problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.creer, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.annuler, false);
	}

	@Override
	protected void okPressed() {
		name = nameField.getText().strip();
		subject = subjectField.getText();
		super.okPressed();
	}

	String nom() {
		return name;
	}

	String objet() {
		return subject;
	}
}
