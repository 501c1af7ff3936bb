// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.atelier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import fr.clausier.app.Messages;

/** Says what this application is. */
public final class AProposHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		MessageDialog.open(MessageDialog.INFORMATION, HandlerUtil.getActiveShell(event), Messages.fenetreTitre, Messages.aPropos, 0, Messages.fermer);
		return null;
	}
}
