// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.tutoriel;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.internal.cheatsheets.Messages;

import fr.clausier.app.accueil.Textes;

/** The platform's view of guides speaks English, and no French comes with it: its few words are replaced before it shows. */
public final class GuideEnFrancais {

	static final String VUE = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

	private GuideEnFrancais() {
	}

	/** Before the view is made, which may be at the start. */
	public static void mots() {
		Messages.PERFORM_TASK_TOOLTIP = Textes.guideFaire;
		Messages.SKIP_TASK_TOOLTIP = Textes.guidePasser;
		Messages.COMPLETE_TASK_TOOLTIP = Textes.guideFait;
		Messages.RESTART_TASK_TOOLTIP = Textes.guideRefaire;
		Messages.START_CHEATSHEET_TOOLTIP = Textes.guideCommencer;
		Messages.RESTART_CHEATSHEET_TOOLTIP = Textes.guideRecommencer;
		Messages.RETURN_TO_INTRO_TOOLTIP = Textes.guideIntroduction;
		Messages.HELP_BUTTON_TOOLTIP = Textes.guideAide;
		Messages.COLLAPSE_ALL_BUT_CURRENT_TOOLTIP = Textes.guideReplier;
		Messages.RESTART_MENU = Textes.guideRecommencer;
	}

	/** Once the view is there; nothing as long as it is not. */
	public static void titre(IWorkbenchPage page) {
		MPart part = page.getWorkbenchWindow().getService(EPartService.class).findPart(VUE);
		if (part != null) {
			part.setLabel(Textes.guide);
		}
	}
}
