// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.colouring;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/**
 * Colours of styles: {@code fr.clausier.editor.style.} and the name of the style, in the workbench's themes. A language may define colours
 * for styles of its own; a style without a colour is painted as plain text.
 */
final class Palette {

	private static final String PREFIX = "fr.clausier.editor.style.";
	/** Styles whose colour definition carries this category are bold. */
	private static final String BOLD = PREFIX + "bold.";

	private Palette() {
	}

	/** @return how to paint a style there, or null for plain text */
	static StyleRange style(int offset, int length, String style) {
		ColorRegistry colours = colours();
		Color bold = colours.get(BOLD + style);
		Color colour = bold == null ? colours.get(PREFIX + style) : bold;
		return colour == null ? null : new StyleRange(offset, length, colour, null, bold == null ? SWT.NORMAL : SWT.BOLD);
	}

	static void addListener(IPropertyChangeListener listener) {
		themes().addPropertyChangeListener(listener);
		colours().addListener(listener);
	}

	static void removeListener(IPropertyChangeListener listener) {
		themes().removePropertyChangeListener(listener);
		colours().removeListener(listener);
	}

	private static ColorRegistry colours() {
		return themes().getCurrentTheme().getColorRegistry();
	}

	private static IThemeManager themes() {
		return PlatformUI.getWorkbench().getThemeManager();
	}
}
