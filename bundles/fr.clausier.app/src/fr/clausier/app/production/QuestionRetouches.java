// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.production;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import fr.clausier.app.Messages;
import fr.clausier.cli.production.Arbitre;
import fr.clausier.cli.production.Retouche;

/** Asks the user what becomes of documents that hands have changed, before anything is replaced. Closing the question changes nothing. */
public final class QuestionRetouches implements Arbitre {


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
		Map<Choix, String> buttons = boutons(retouches);
		int button = new Question(shell, retouches, buttons.values().toArray(String[]::new)).open();
		return button >= 0 && button < buttons.size() ? List.copyOf(buttons.keySet()).get(button) : Choix.ABANDONNER;
	}

	private static Map<Choix, String> boutons(List<Retouche> retouches) {
		Map<Choix, String> buttons = new LinkedHashMap<>();
		buttons.put(Choix.GARDER, Messages.retouchesGarder);
		buttons.put(Choix.REMPLACER, Messages.retouchesRemplacer);
		if (retouches.stream().anyMatch(Retouche::reportable)) {
			buttons.put(Choix.REPORTER, Messages.retouchesReporter);
		}
		buttons.put(Choix.ABANDONNER, Messages.annuler);
		return buttons;
	}

	/** The lines of the question: each document, then what was changed in it. */
	static List<String> lignes(List<Retouche> retouches) {
		List<String> lines = new ArrayList<>();
		for (Retouche retouche : retouches) {
			lines.add(retouche.fichier().getFileName() + "\u00A0: " + (retouche.connu() ? Messages.retouche : Messages.retoucheInconnue));
			retouche.details().forEach(d -> lines.add("    – " + d));
		}
		return lines;
	}

	/** The changes between the sentence and the buttons; reached with the tabulator, read with the arrows. */
	private static final class Question extends MessageDialog {

		private final List<String> lignes;

		Question(Shell parent, List<Retouche> retouches, String[] buttons) {
			super(parent, Messages.retouchesTitre, null, Messages.retouchesQuestion, MessageDialog.QUESTION, 0, buttons);
			this.lignes = lignes(retouches);
			setShellStyle(getShellStyle() | SWT.SHEET | SWT.RESIZE);
		}

		@Override
		protected Control createCustomArea(Composite parent) {
			Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
			text.setText(String.join("\n", lignes));
			GridDataFactory.fillDefaults().grab(true, true).hint(640, Math.min(18, 2 * lignes.size()) * text.getLineHeight()).applyTo(text);
			return text;
		}
	}
}
