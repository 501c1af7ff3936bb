// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.atelier;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import fr.clausier.app.apercu.VueApercu;
import fr.clausier.app.constats.VueConstats;
import fr.clausier.app.dossiers.VueDossiers;
import fr.clausier.app.fiche.VueFiche;
import fr.clausier.app.livrables.VueLivrables;
import fr.clausier.app.plan.VuePlan;
import fr.clausier.app.reperes.VueReperes;
import fr.clausier.app.simulation.VueSimulation;
import fr.clausier.app.tableau.VueTableau;

/** Folders on the left, the text in the middle, its outline on the right, findings below. */
public final class PerspectiveMarches implements IPerspectiveFactory {

	public static final String ID = "fr.clausier.app.marches";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(VueDossiers.ID, IPageLayout.LEFT, 0.2f, IPageLayout.ID_EDITOR_AREA);
		IFolderLayout below = layout.createFolder("bas", IPageLayout.BOTTOM, 0.68f, IPageLayout.ID_EDITOR_AREA);
		below.addView(VueConstats.ID);
		below.addView(VueTableau.ID);
		below.addView(VueFiche.ID);
		below.addView(VueLivrables.ID);
		below.addPlaceholder(VueSimulation.ID);
		IFolderLayout right = layout.createFolder("droite", IPageLayout.RIGHT, 0.62f, IPageLayout.ID_EDITOR_AREA);
		right.addView(VuePlan.ID);
		right.addView(VueReperes.ID);
		right.addView(VueApercu.ID);
		layout.addPlaceholder("org.eclipse.ui.cheatsheets.views.CheatSheetView", IPageLayout.BOTTOM, 0.4f, VuePlan.ID);
		for (String view : new String[] { VueDossiers.ID, VueConstats.ID, VuePlan.ID, VueReperes.ID, VueApercu.ID, VueTableau.ID, VueFiche.ID, VueLivrables.ID }) {
			layout.addShowViewShortcut(view);
			layout.getViewLayout(view).setCloseable(true);
		}
	}
}
