// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.tutoriel;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.validation.Issue;

import fr.clausier.app.accueil.Textes;

/** Selects what the rule of a step reproaches. */
public final class MontrerLEndroit extends Etape {

	@Override
	boolean agir(IWorkbenchPage page, ITextEditor editor, Optional<Issue> constat) {
		if (constat.isPresent()) {
			editor.selectAndReveal(constat.get().getOffset(), constat.get().getLength());
		} else {
			dire(page, Textes.dejaCorrige);
		}
		return true;
	}
}
