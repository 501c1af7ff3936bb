// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.junit.jupiter.api.Test;

class FrappeTest extends EssaiAtelier {

	@Test
	void lesBlocsSePlient() {
		Robot.attendre("des blocs pliables", () -> {
			int[] count = { 0 };
			((ProjectionViewer) Atelier.vue()).getProjectionAnnotationModel().getAnnotationIterator().forEachRemaining(a -> count[0]++);
			return count[0] > 12;
		});
		int lines = Robot.ui(() -> Atelier.texte().getLineCount());
		Robot.faire(() -> ((ProjectionViewer) Atelier.vue()).doOperation(ProjectionViewer.COLLAPSE_ALL));
		assertTrue(Robot.ui(() -> Atelier.texte().getLineCount()) < lines / 2);
	}

	@Test
	void laMiseEnFormeRendLeRetraitEtNeTouchePasAuxTextes() {
		Atelier.remplacer("    nature travaux\n", "  nature     travaux\n");
		executer("fr.clausier.editor.format");
		Robot.attendre("le texte remis en forme", () -> Atelier.document().get().contains("\n    nature travaux\n"));
		assertTrue(Robot.ui(() -> Atelier.document().get()).contains("\"Méthodologie d'exécution en site occupé\""));
	}

	@Test
	void laCommandeMetEtOteLeCommentaire() {
		Atelier.apres("    nature tra");
		executer("fr.clausier.editor.toggleComment");
		Robot.attendre("la ligne en commentaire", () -> Atelier.document().get().contains("\n    // nature travaux\n"));
		executer("fr.clausier.editor.toggleComment");
		Robot.attendre("la ligne rétablie", () -> Atelier.document().get().contains("\n    nature travaux\n"));
	}

	@Test
	void accoladesEtGuillemetsSeFerment() {
		Atelier.nouvelleLigne("variantes interdites", "    ");
		Robot.taper("note \"un «");
		Robot.attendre("guillemets fermés", () -> Atelier.document().get().contains("    note \"un «\u00A0\u00A0»\""));
	}

	@Test
	void uneAccoladeOuvreUnBlocEnRetrait() {
		Atelier.nouvelleLigne("variantes interdites", "    ");
		Robot.taper("allotissement {\r");
		String typed = Robot.ui(() -> Atelier.document().get(Atelier.ou("variantes interdites"), 80));
		assertTrue(typed.startsWith("variantes interdites\n    allotissement {\n        \n    }\n"), typed);
	}

	private static void executer(String command) {
		Robot.faire(() -> Atelier.texte().setFocus());
		Atelier.commande(command, Map.of());
	}
}
