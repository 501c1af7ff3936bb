// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.text.IRegion;
import org.junit.jupiter.api.Test;

import fr.clausier.editor.hover.DslHover;

class SurvolTest extends EssaiAtelier {

	/** 4 000 000 € x 45 % / 36 € = 50 000 h, dont 15 % = 7 500 h. */
	@Test
	void leSurvolDeLInsertionDonneLesHeuresCalculees() {
		int lot = Robot.ui(() -> Atelier.ou("lot 2 GrosOeuvre"));
		int insertion = Robot.ui(() -> Atelier.ou("insertion 15 %", lot));
		String text = survol(insertion + 3);
		assertTrue(text.replace('\u202F', ' ').replace('\u00A0', ' ').contains("7 500"), text);
	}

	@Test
	void leSurvolDUnMotLExplique() {
		String text = survol(Robot.ui(() -> Atelier.ou("retenue de garantie")) + 2);
		assertTrue(text.contains("<b>") && text.length() > 40, text);
	}

	private static String survol(int offset) {
		DslHover hover = new DslHover();
		var viewer = Robot.ui(Atelier::vue);
		IRegion word = Robot.ui(() -> hover.getHoverRegion(viewer, offset));
		String text = (String) hover.getHoverInfo2(viewer, word);
		assertTrue(text != null, "rien au survol");
		return text;
	}
}
