// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.atelier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes from the light colours to the dark ones and back; the choice is kept. */
public final class ThemeHandler extends AbstractHandler {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	@Override
	public Object execute(ExecutionEvent event) {
		IThemeEngine themes = HandlerUtil.getActiveWorkbenchWindow(event).getService(IThemeEngine.class);
		boolean dark = themes.getActiveTheme() != null && DARK.equals(themes.getActiveTheme().getId());
		themes.setTheme(dark ? LIGHT : DARK, true);
		return null;
	}
}
