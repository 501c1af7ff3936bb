// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.production;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import fr.clausier.app.Messages;
import fr.clausier.cli.production.Arbitre;
import fr.clausier.cli.production.Retouche;

/** Asks the user what becomes of documents that hands have changed, before anything is replaced. Closing the question changes nothing. */
public final class QuestionRetouches implements Arbitre {

	private static final Choix[] BUTTONS = { Choix.GARDER, Choix.REMPLACER, Choix.ABANDONNER };

	private final Shell shell;

	QuestionRetouches(Shell shell) {
		this.shell = shell;
	}

	@Override
	public Choix choisir(List<Retouche> retouches) {
		Choix[] answer = { Choix.ABANDONNER };
		if (!shell.isDisposed()) {
			// The job waits: nothing is written meanwhile.
			shell.getDisplay().syncExec(() -> answer[0] = shell.isDisposed() ? Choix.ABANDONNER : demander(retouches));
		}
		return answer[0];
	}

	private Choix demander(List<Retouche> retouches) {
		int button = new Question(shell, retouches).open();
		return button >= 0 && button < BUTTONS.length ? BUTTONS[button] : Choix.ABANDONNER;
	}

	/** The list between the sentence and the buttons; reached with the tabulator, read line by line with the arrows. */
	private static final class Question extends MessageDialog {

		private final List<Retouche> retouches;

		Question(Shell parent, List<Retouche> retouches) {
			super(parent, Messages.retouchesTitre, null, Messages.retouchesQuestion, MessageDialog.QUESTION, 0, Messages.retouchesGarder, Messages.retouchesRemplacer, Messages.annuler);
			this.retouches = retouches;
			setShellStyle(getShellStyle() | SWT.SHEET | SWT.RESIZE);
		}

		@Override
		protected Control createCustomArea(Composite parent) {
			org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(parent, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
			retouches.forEach(r -> list.add(r.fichier().getFileName() + "\u00A0: " + (r.connu() ? Messages.retouche : Messages.retoucheInconnue)));
			GridDataFactory.fillDefaults().grab(true, true).hint(560, Math.min(12, retouches.size() + 1) * list.getItemHeight()).applyTo(list);
			return list;
		}
	}
}
