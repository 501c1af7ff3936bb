// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

/** What one file says counts in the others, even where no name has changed. */
class VoisinsTest extends EssaiAtelier {

	@Test
	void unFaitDeLAcheteurEffaceDansSonFichierSeVoitDansLeMarche() {
		ouvrir("acheteur.spaser");
		Atelier.remplacer("profil d'acheteur \"", "// profil d'acheteur \"");
		ouvrir("vague-2.marche");
		Robot.attendre("le constat R-017 dans le marché", () -> Atelier.constats().stream().anyMatch(i -> "R-017".equals(i.getCode())));
	}

	private void ouvrir(String file) {
		Robot.ui(() -> IDE.openEditor(Atelier.page(), dossier.getFile(file)));
		Robot.attendre(file + " dans l'éditeur", () -> file.equals(Atelier.editeur().getEditorInput().getName()));
	}
}
