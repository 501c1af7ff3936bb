// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
	void thresholdIsSaidInWords() throws IOException {
		String clause = "marché M \"m\" { estimation 3 000 000 € HT inser§tion 1 h par tranche de 2 000 € au-delà de 2 700 000 € }";
		String text = lisible(clause);
		assertTrue(text.contains("1 heure par tranche de 2 000 € facturés au-delà de 2 700 000 €"), text);
		assertTrue(text.contains("150 h"), text);
		assertFalse(text.contains("aucune heure"), text);
		String below = lisible(clause.replace("3 000 000", "2 500 000"));
		assertTrue(below.contains("aucune heure n'est prévue"), below);
	}

	@Test
	void alternativeIsSaidInWords() throws IOException {
		String text = lisible("marché M \"m\" { estimation 1 000 000 € HT inser§tion 35 heures par tranche de 100 000 € ou 1 action par an parmi \"visite de chantier\", \"forum de l'emploi\" }");
		assertTrue(text.contains("35 heures par tranche de 100 000 €\n"), text);
		assertTrue(text.contains("ou une action par an parmi : visite de chantier ; forum de l'emploi"), text);
		assertTrue(text.contains("350 h"), text);
	}

	@Test
	void penaltiesShowFormulaAndCap() throws IOException {
		String text = lisible("marché M \"m\" { inser§tion 100 h { pénalité 50 € par heure plafond 2 000 € pénalité 3 fois \"SMIC horaire\" par heure plafond 5 % } }");
		assertTrue(text.contains("Pénalité : 50 € par heure, plafonnée à 2 000 €"), text);
		assertTrue(text.contains("Pénalité : 3 × « SMIC horaire » par heure, plafonnée à 5 % du montant du marché"), text);
	}

	@Test
	void reasonOfALotWithoutInsertionIsShown() throws IOException {
		String text = lisible("marché M \"m\" { lot 1 A \"a\" { sans inser§tion motif \"\"\"Pose de *deux* portes.\"\"\" } }");
		assertTrue(text.contains("Sans insertion : Pose de \\*deux\\* portes."), text);
	}

	@Test
	void pointsAreReadAsPercent() throws IOException {
		String text = lisible("marché M \"m\" { critères { pr§ix 30 points technique 15 points } }");
		assertTrue(text.contains("30 points sur 45, soit **66,67 %**"), text);
	}

	private static String lisible(String text) throws IOException {
		return new Atelier(text).survol().replace('\u00A0', ' ').replace('\u202F', ' ');
	}

	@Test
	void commentSaysNothing() throws IOException {
		assertEquals("", new Atelier("// un § commentaire\n").survol());
	}

	/** Why, source, since when, remedy: on the word, and on a title that says nothing of itself. */
	@Test
	void aFindingIsExplainedWhereItIsShown() throws IOException {
		String retainage = new Atelier("acheteur V \"V\" { type collectivité } marché A \"a\" { acheteur V lancement 30/11/2026 ret§enue de garantie 8 % }").survol();
		assertFalse(retainage.contains("Pourquoi"), retainage);
		String value = new Atelier("acheteur V \"V\" { type collectivité } marché A \"a\" { acheteur V lancement 30/11/2026 estimation 100 000 € HT retenue de garantie §8 % }").survol();
		assertTrue(value.contains("Pourquoi\u00A0?") && value.contains("R2191-33"), "[" + value + "]");
	}
}
