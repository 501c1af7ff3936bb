// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.apercu;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Whether a control is light or dark, whatever theme made it so. */
public final class Teintes {

	private Teintes() {
	}

	/** @return whether its background is darker than its text needs to be */
	public static boolean sombres(Control control) {
		RGB back = control.getBackground().getRGB();
		return back.red * 299 + back.green * 587 + back.blue * 114 < 128_000;
	}
}
