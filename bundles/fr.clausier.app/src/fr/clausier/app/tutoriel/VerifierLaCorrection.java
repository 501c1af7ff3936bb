// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.tutoriel;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.validation.Issue;

import fr.clausier.app.accueil.Textes;

/** Lets a step end once its rule is content, and says what is still wrong otherwise. */
public final class VerifierLaCorrection extends Etape {

	@Override
	boolean agir(IWorkbenchPage page, ITextEditor editor, Optional<Issue> constat) {
		constat.ifPresent(i -> {
			editor.selectAndReveal(i.getOffset(), i.getLength());
			dire(page, NLS.bind(Textes.pasEncore, i.getMessage()));
		});
		return constat.isEmpty();
	}
}
