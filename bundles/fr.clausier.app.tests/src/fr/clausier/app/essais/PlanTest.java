// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;

import fr.clausier.app.plan.VuePlan;

class PlanTest extends EssaiAtelier {

	@Test
	void lePlanNommeLesLotsEtSuitLeCurseur() {
		Robot.attendre("les lots dans le plan", () -> tree() != null && text(tree().getItems()).contains("Gros œuvre"));
		assertTrue(Robot.ui(() -> text(tree().getItems())).contains("Peinture"));
		Atelier.apres("lot 8 Peinture");
		Robot.attendre("le lot sous le curseur choisi dans le plan", () -> tree().getSelectionCount() == 1 && tree().getSelection()[0].getText().contains("Peinture"));
	}

	private static Tree tree() {
		ContentOutline view = (ContentOutline) Atelier.page().findView(VuePlan.ID);
		Control control = view == null || view.getCurrentPage() == null ? null : view.getCurrentPage().getControl();
		return control instanceof Tree tree ? tree : null;
	}

	private static String text(TreeItem[] items) {
		StringBuilder all = new StringBuilder();
		for (TreeItem item : items) {
			all.append(item.getText()).append('\n').append(text(item.getItems()));
		}
		return all.toString();
	}
}
