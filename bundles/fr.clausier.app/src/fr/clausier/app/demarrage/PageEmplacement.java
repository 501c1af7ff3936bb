// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.demarrage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import fr.clausier.app.accueil.Textes;

/** Where the data are from the next start on. */
public final class PageEmplacement extends PreferencePage implements IWorkbenchPreferencePage {

	private Text field;

	@Override
	public void init(IWorkbench workbench) {
		setTitle(Textes.pageEmplacement);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
		Label help = new Label(area, SWT.WRAP);
		help.setText(Textes.emplacementAide);
		GridDataFactory.fillDefaults().span(3, 1).hint(420, SWT.DEFAULT).applyTo(help);
		new Label(area, SWT.NONE).setText(Textes.emplacementActuel);
		field = new Text(area, SWT.BORDER);
		field.setText(Emplacement.ici().choisir().toString());
		field.addModifyListener(e -> verifier());
		GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(field);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Textes.parcourir);
		browse.addListener(SWT.Selection, e -> parcourir());
		return area;
	}

	private void parcourir() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setMessage(Textes.choisirEspace);
		String chosen = dialog.open();
		if (chosen != null) {
			field.setText(chosen);
		}
	}

	private void verifier() {
		boolean fine = chemin() != null;
		setErrorMessage(fine ? null : Textes.emplacementFaux);
		setValid(fine);
	}

	private Path chemin() {
		try {
			Path path = Path.of(field.getText().strip());
			return path.isAbsolute() && (Files.isDirectory(path) || path.equals(Emplacement.ici().choisir()) || path.equals(Emplacement.ici().usuel())) ? path : null;
		} catch (InvalidPathException e) {
			return null;
		}
	}

	@Override
	public boolean performOk() {
		Emplacement here = Emplacement.ici();
		try {
			if (field != null && !chemin().equals(here.choisir())) {
				here.retenir(chemin());
			}
			return true;
		} catch (IOException e) {
			setErrorMessage(NLS.bind(Textes.emplacementNonRetenu, here.reglages()));
			return false;
		}
	}

	@Override
	protected void performDefaults() {
		field.setText(Emplacement.ici().usuel().toString());
		super.performDefaults();
	}
}
