// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.entretien;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

import fr.clausier.app.accueil.Textes;

/** Questions on the left, the text that the answers make on the right. */
abstract class PageEntretien extends WizardPage {

	private ScrolledComposite scroll;
	private StyledText preview;

	PageEntretien(String name, String title, String message) {
		super(name, title, null);
		setMessage(message);
		// A page is left only for want of an answer that would make the text unreadable.
		setPageComplete(true);
	}

	@Override
	public final void createControl(Composite parent) {
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
		scroll = new ScrolledComposite(halves, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		preview = new StyledText(halves, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		preview.setFont(JFaceResources.getTextFont());
		preview.setMargins(8, 6, 8, 6);
		Champs.nommer(preview, Textes.texteEcrit);
		halves.setWeights(48, 52);
		refaire();
		setControl(halves);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(halves, "fr.clausier.app.entretien_" + getName());
	}

	/** Asks again: the questions depend on earlier answers. */
	final void refaire() {
		if (scroll.getContent() != null) {
			scroll.getContent().dispose();
		}
		Champs fields = new Champs(scroll);
		questions(fields);
		scroll.setContent(fields.zone());
		scroll.setMinSize(fields.zone().computeSize(SWT.DEFAULT, SWT.DEFAULT));
		scroll.layout(true, true);
	}

	/** Puts the questions, with what was answered before. */
	abstract void questions(Champs champs);

	/** Whether this purchase calls for the page at all. */
	boolean utile() {
		return true;
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			refaire();
			assistant().change();
		}
		super.setVisible(visible);
	}

	/** Shows the text, where one was reading it. */
	final void montrer(String text) {
		if (preview != null && !preview.isDisposed() && !text.equals(preview.getText())) {
			int top = preview.getTopIndex();
			preview.setText(text);
			// At the very top the margin shows too.
			if (top > 0) {
				preview.setTopIndex(top);
			}
		}
	}

	final AssistantMarche assistant() {
		return (AssistantMarche) getWizard();
	}

	final Brouillon brouillon() {
		return assistant().brouillon();
	}

	/** An answer was given. @param problem what is wrong with it; null when nothing is */
	final void repondu(String problem) {
		setErrorMessage(problem);
		setPageComplete(problem == null);
		assistant().change();
	}
}
