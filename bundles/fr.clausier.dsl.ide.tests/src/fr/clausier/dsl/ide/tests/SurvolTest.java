// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.Test;

class SurvolTest {

	private static final String LOT = "marché M \"École\" { durée 24 mois lot 1 Gros \"Gros œuvre\" { estimation 4 000 000 € HT main d'œuvre 45 % coût horaire 36 € insertion 15 % } }";

	@Test
	void keywordIsExplained() throws IOException {
		assertTrue(new Atelier("marché M \"m\" { lan§cement 30/11/2026 }").survol().contains("fixe le droit applicable"));
	}

	@Test
	void lotShowsItsHours() throws IOException {
		String text = new Atelier(LOT.replace("Gros \"", "Gr§os \"")).survol();
		assertTrue(text.contains("7\u202F500\u00A0h"), text);
		assertTrue(text.contains("ETP"), text);
	}

	@Test
	void clauseShowsTheStepsOfItsCalculation() throws IOException {
		String text = new Atelier(LOT.replace("insertion", "inser§tion")).survol();
		assertTrue(text.contains("4\u202F000\u202F000"), text);
		assertTrue(text.contains("45"), text);
	}

	@Test
	void missingFactorIsNamed() throws IOException {
		String text = new Atelier("marché M \"m\" { lot 1 A \"a\" { estimation 1 000 € inser§tion 5 % } }").survol();
		assertTrue(text.contains("il manque"), text);
	}

	@Test
	void criteriaShowTheirTotal() throws IOException {
		String text = new Atelier("marché M \"m\" { crit§ères { prix 45 % technique 35 % } }").survol();
		assertTrue(text.contains("80"), text);
	}

	@Test
	void commentSaysNothing() throws IOException {
		assertEquals("", new Atelier("// un § commentaire\n").survol());
	}
}
