// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.cheatsheets.ICheatSheetAction;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.clausier.app.tutoriel.MontrerLEndroit;
import fr.clausier.app.tutoriel.VerifierLaCorrection;

/** The guided tour beside the purchase that is wrong in ten places. */
class GuideTest {

	@BeforeEach
	void ouvrir() {
		Atelier.ranger();
		Atelier.commande("fr.clausier.app.tutoriel", Map.of());
		Robot.attendre("le marché du tutoriel", () -> Atelier.page().findView("org.eclipse.ui.cheatsheets.views.CheatSheetView") != null
				&& Atelier.page().getActiveEditor() instanceof ITextEditor e && e.getTitle().equals("espaces-verts.marche"));
		Robot.attendre("ses dix constats", () -> Atelier.constats().size() == 10);
	}

	@AfterEach
	void ranger() {
		Robot.faire(() -> Atelier.page().hideView(Atelier.page().findView("org.eclipse.ui.cheatsheets.views.CheatSheetView")));
		Atelier.ranger();
	}

	@Test
	void leGuideEstEnFrancais() {
		Robot.capturer("tutoriel");
		assertTrue(Robot.ui(() -> Fenetre.tous(Atelier.page().getWorkbenchWindow().getShell(), org.eclipse.ui.forms.widgets.ImageHyperlink.class).stream()
				.anyMatch(h -> "Commencer".equals(h.getText()))));
		assertEquals("Guide", Robot.ui(() -> Atelier.page().getWorkbenchWindow().getService(org.eclipse.e4.ui.workbench.modeling.EPartService.class)
				.findPart("org.eclipse.ui.cheatsheets.views.CheatSheetView").getLabel()));
	}

	@Test
	void chaqueEtapeMontreSonEndroitEtNePasseQuUneFoisCorrigee() {
		Robot.ui(() -> executer(new MontrerLEndroit(), "R-138"));
		assertEquals("autorisées", Robot.ui(() -> ((ITextSelection) Atelier.editeur().getSelectionProvider().getSelection()).getText()));

		AtomicReference<Boolean> passed = new AtomicReference<>();
		Atelier.page().getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> passed.set(executer(new VerifierLaCorrection(), "R-138")));
		Robot.attendre("la phrase « pas encore »", () -> Fenetre.dialogue().filter(s -> Fenetre.textes(s).contains("Pas encore")).isPresent());
		Robot.faire(() -> Fenetre.dialogue().orElseThrow().close());
		Robot.attendre("une réponse", () -> passed.get() != null);
		assertFalse(passed.get());

		Atelier.remplacer("variantes autorisées", "variantes interdites");
		assertTrue(Robot.ui(() -> executer(new VerifierLaCorrection(), "R-138")), "corrigé, sans enregistrer et sans attendre");
	}

	private static boolean executer(ICheatSheetAction action, String rule) {
		AtomicReference<Object> result = new AtomicReference<>();
		((IAction) action).addPropertyChangeListener(e -> {
			if (IAction.RESULT.equals(e.getProperty())) {
				result.set(e.getNewValue());
			}
		});
		action.run(new String[] { rule }, null);
		return Boolean.TRUE.equals(result.get());
	}
}
