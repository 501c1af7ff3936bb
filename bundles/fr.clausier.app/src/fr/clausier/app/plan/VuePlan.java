// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.plan;

import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.contentoutline.ContentOutline;

import fr.clausier.app.Messages;

/** The platform's outline view, with a sentence of ours when there is nothing to show. */
public final class VuePlan extends ContentOutline {

	public static final String ID = "fr.clausier.app.plan";

	@Override
	protected IPage createDefaultPage(PageBook book) {
		MessagePage page = new MessagePage();
		initPage(page);
		page.createControl(book);
		page.setMessage(Messages.planVide);
		return page;
	}
}
