// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.tableau;

import java.math.BigDecimal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Draws a bar behind the text of a cell. The figure itself stays text, so that a screen reader says it and a printer without colours
 * shows it.
 */
final class Barres {

	private static final int MARGE = 3;
	private static final int TRANSPARENCE = 70;

	private Barres() {
	}

	/** @param colonne column of a table whose items keep under its number the share to draw, from 0 to 1, as a {@link BigDecimal} */
	static void dans(Table table, int colonne) {
		table.addListener(SWT.EraseItem, event -> {
			if (event.index == colonne && ((TableItem) event.item).getData(cle(colonne)) instanceof BigDecimal share && share.signum() > 0) {
				peindre(event, share);
			}
		});
	}

	static String cle(int colonne) {
		return "part." + colonne;
	}

	private static void peindre(Event event, BigDecimal share) {
		GC gc = event.gc;
		Rectangle clip = gc.getClipping();
		int alpha = gc.getAlpha();
		gc.setBackground(event.display.getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.setAlpha(TRANSPARENCE);
		int width = BigDecimal.valueOf(event.width - 2L * MARGE).multiply(share.min(BigDecimal.ONE)).intValue();
		gc.fillRectangle(event.x + MARGE, event.y + MARGE, Math.max(1, width), event.height - 2 * MARGE);
		gc.setAlpha(alpha);
		gc.setClipping(clip);
	}
}
