// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

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

	@Test
	void choiceIsExplainedAsAWhole() throws IOException {
		String text = new Atelier("marché M \"m\" { procédure appel d'off§res ouvert }").survol();
		assertTrue(text.startsWith("**appel d'offres ouvert** — Tout opérateur"), text);
	}

	@Test
	void innerWordsAreExplainedByTheirStatement() throws IOException {
		String text = new Atelier("marché M \"m\" { maîtrise d'œ§uvre prévue }").survol();
		assertTrue(text.contains("maîtrise d'œuvre est prévue"), text);
	}

	@Test
	void articlesOfAWordAreSummedUpAtTheLaunchDate() throws IOException {
		String law = "marché M \"m\" { lancement %s lot 1 A \"a\" { exem§ption sociale lien insuffisant \"x\" } }";
		String after = new Atelier(law.formatted("30/11/2026")).survol();
		assertTrue(after.contains("- **L.\u00A02112-2-1**"), after);
		assertTrue(after.contains("En vigueur au 30\u00A0novembre\u00A02026"), after);
		assertTrue(new Atelier(law.formatted("30/11/2024")).survol().contains("Pas en vigueur au 30\u00A0novembre\u00A02024"));
	}

	@Test
	void articleInATextIsSummedUp() throws IOException {
		String text = new Atelier("marché M \"m\" { note \"voir l'article L. 2113-1§0\" }").survol();
		assertTrue(text.startsWith("**Article L.\u00A02113-10** — Les marchés sont passés en lots séparés"), text);
		assertTrue(text.contains("]("), text);
	}

	@Test
	void ruleThatIsNamedIsExplained() throws IOException {
		String text = new Atelier("marché M \"m\" { dérogation R-0§52 \"x\" }").survol();
		assertTrue(text.startsWith("**R-052 · "), text);
		assertTrue(text.contains("Que faire"), text);
	}

	@Test
	void lotSaysWhatItTakesFromThePurchase() throws IOException {
		String text = new Atelier("marché M \"m\" { coût horaire 36 € critères communs { prix 100 % } environnement { réemploi } insertion 5 % lot 1 §A \"a\" { label \"x\" } }").survol();
		for (String part : List.of("ses critères", "sa clause d'insertion", "1\u00A0engagement environnemental", "le coût horaire (36\u00A0€)")) {
			assertTrue(text.contains(part), part + " : " + text);
		}
		assertFalse(text.contains("label"), text);
	}

	@Test
	void sharesOfCateringStandBesideTheirMinima() throws IOException {
		String text = new Atelier("acheteur V \"v\" { territoire La Réunion } marché M \"m\" { acheteur V lancement 30/11/2026 lot 1 A \"a\" { restau§ration { durable 30 % bio 25 % } } }").survol();
		assertTrue(text.contains("**30\u00A0%**, minimum 35\u00A0% **non atteint**"), text);
		assertTrue(text.contains("**25\u00A0%**, minimum 10\u00A0% atteint"), text);
	}
}
