// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Every test begins with the sample of the schools open in the editor, and leaves nothing behind. */
abstract class EssaiAtelier {

	protected IProject dossier;

	@BeforeEach
	void ouvrir() {
		Atelier.ranger();
		dossier = Atelier.exemple("plan-ecoles");
	}

	@AfterEach
	void ranger() {
		Atelier.ranger();
	}
}
