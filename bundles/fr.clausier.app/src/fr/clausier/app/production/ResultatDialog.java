// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.production;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import fr.clausier.app.Icones;
import fr.clausier.app.Messages;

/** Tells how a production ended and opens what it made. Stays beside the window, which can be used meanwhile. */
final class ResultatDialog extends TitleAreaDialog {

	private final Resultat resultat;

	ResultatDialog(Shell parent, Resultat resultat) {
		super(parent);
		this.resultat = resultat;
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.resultatTitre);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(resultat.dossier().getName());
		if (resultat.complet()) {
			setMessage(resultat.phrase() + " " + Messages.resultatAide);
		} else {
			setErrorMessage(resultat.phrase());
		}
		Composite area = (Composite) super.createDialogArea(parent);
		ScrolledComposite scroll = new ScrolledComposite(area, SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(560, resultat.fichiers().isEmpty() ? 40 : 280).applyTo(scroll);
		Composite list = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(8, 4).applyTo(list);
		resultat.fichiers().forEach(f -> ligne(list, f));
		scroll.setContent(list);
		list.setSize(list.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		details(area);
		return area;
	}

	/** Reached with the tabulator, read with the arrows. */
	private void details(Composite area) {
		if (resultat.details().isEmpty()) {
			return;
		}
		Label title = new Label(area, SWT.NONE);
		title.setText(Messages.aSavoir);
		GridDataFactory.fillDefaults().indent(12, 4).applyTo(title);
		Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		text.setText(String.join("\n", resultat.details()));
		GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).hint(560, Math.min(8, 2 * resultat.details().size()) * text.getLineHeight()).applyTo(text);
	}

	private static void ligne(Composite list, Path file) {
		String name = file.getFileName().toString();
		new Label(list, SWT.NONE).setImage(Icones.image(name.endsWith(".xlsx") ? "classeur" : "document"));
		Link link = new Link(list, SWT.NONE);
		link.setText("<a>" + name.replace("&", "&&") + "</a>");
		link.addListener(SWT.Selection, e -> Program.launch(file.toString()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (!resultat.fichiers().isEmpty()) {
			createButton(parent, IDialogConstants.OPEN_ID, Messages.ouvrirRepertoire, false);
		}
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.fermer, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.OPEN_ID) {
			Program.launch(resultat.repertoire().toString());
		} else {
			super.buttonPressed(button);
		}
	}
}
