// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

class NavigationTest extends EssaiAtelier {

	@Test
	void f3VaALaDefinitionDansLAutreFichier() {
		Atelier.apres("acheteur VilleM");
		// The command asks the session and waits for it a moment only; without an answer it opens a dialog that nobody here would close.
		Robot.attendre("une session qui répond à cet endroit", () -> Atelier.marques("fr.clausier.editor.occurrence").contains("VilleMarseille"));
		Robot.touche(SWT.NONE, '\0', SWT.F3);
		Robot.attendre("le fichier de l'acheteur", () -> "acheteur.spaser".equals(Atelier.editeur().getEditorInput().getName()));
		assertEquals("VilleMarseille", Robot.ui(() -> ((ITextSelection) Atelier.editeur().getSelectionProvider().getSelection()).getText()));
	}

	@Test
	void lesOccurrencesDuNomSousLeCurseurSontMarquees() {
		Atelier.apres("facilitateur MaisonE");
		Robot.attendre("une occurrence marquée", () -> Atelier.marques("fr.clausier.editor.occurrence").contains("MaisonEmploi"));
	}
}
