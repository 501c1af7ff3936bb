// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.dsl.dossier.CodesProbleme;
import fr.clausier.dsl.messages.MessagesSyntaxe;

/** Words, names and facts that the language refuses. */
class CorrectionsDeLaLangueTest {

	private static List<String> apres(String code, String text, String... others) {
		XtextResource resource = Etabli.lire(text, others);
		List<Issue> issues = Etabli.constats(resource, code);
		assertTrue(!issues.isEmpty(), () -> "rien pour " + code + " : " + Etabli.erreurs(resource));
		return Etabli.corrections(resource, issues.get(0)).stream().map(f -> f.appliquer(Etabli.FICHIER, text)).toList();
	}

	@Test
	void oneOfTwoEqualFactsGoesWithoutAsking() {
		String text = "marché M \"m\" {\n    nature travaux\n    ccag travaux // retenu\n    nature  travaux // en double\n}\n";
		XtextResource resource = Etabli.lire(text);
		List<CorrectionProposee> fixes = Etabli.corrections(resource, Etabli.constats(resource, CodesProbleme.FAIT_DOUBLE).get(0));
		assertEquals(1, fixes.size());
		assertTrue(fixes.get(0).sure());
		assertEquals("marché M \"m\" {\n    nature travaux\n    ccag travaux // retenu\n    // en double\n}\n", fixes.get(0).appliquer(Etabli.FICHIER, text));
	}

	@Test
	void ofTwoDifferentFactsEitherMayGo() {
		String text = "marché M \"m\" {\n    durée 12 mois\n    nature travaux\n    durée 24 mois\n}\n";
		assertEquals(List.of("marché M \"m\" {\n    durée 12 mois\n    nature travaux\n}\n", "marché M \"m\" {\n    nature travaux\n    durée 24 mois\n}\n"),
				apres(CodesProbleme.FAIT_DOUBLE, text));
	}

	@Test
	void aBlockWrittenTwiceGoesWhole() {
		String text = "marché M \"m\" {\n    critères { prix 60 % }\n    critères {\n        prix 40 % // le bon ?\n    }\n}\n";
		assertEquals("marché M \"m\" {\n    critères { prix 60 % }\n    // le bon ?\n}\n", apres(CodesProbleme.FAIT_DOUBLE, text).get(0));
	}

	@Test
	void aNameBorneTwiceIsNumbered() {
		assertEquals(List.of("marché A \"a\" { } marché A2 \"b\" { } marché A3 \"c\" { }"),
				apres(CodesProbleme.NOM_DOUBLE, "marché A \"a\" { } marché A2 \"b\" { } marché A \"c\" { }"));
	}

	private static final String CLAUSE = "bibliothèque V \"V\" {\n    clause V-UN \"u\" {\n        document CCAP rubrique \"objet\" fondement L2112-2\n        texte \"\"\"\n            %s\n            \"\"\"\n    }\n}\n";

	@Test
	void insideAClauseTheNearestFactIsWritten() {
		assertEquals(List.of(CLAUSE.formatted("«marche.titre»")), apres(CodesProbleme.FAIT_INCONNU, CLAUSE.formatted("«marche.titer»")));
	}

	@Test
	void aValueThatMayBeMissingIsTested() {
		assertEquals(List.of(CLAUSE.formatted("a «si marche.reference»«marche.reference»«fin» b")), apres(CodesProbleme.VALEUR_ABSENTE, CLAUSE.formatted("a «marche.reference» b")));
	}

	@Test
	void anOpenConditionIsClosed() {
		assertEquals(List.of(CLAUSE.formatted("a «si marche.alloti»b«fin»")), apres(CodesProbleme.BLOC_OUVERT, CLAUSE.formatted("a «si marche.alloti»b")));
		assertEquals(List.of(CLAUSE.formatted("«si marche.alloti»\n            b\n            «fin»")),
				apres(CodesProbleme.BLOC_OUVERT, CLAUSE.formatted("«si marche.alloti»\n            b")));
	}

	@Test
	void theNearestSectionIsWritten() {
		assertEquals(List.of(CLAUSE.formatted("x")), apres(CodesProbleme.RUBRIQUE, CLAUSE.formatted("x").replace("\"objet\"", "\"objt\"")));
	}

	@Test
	void anEmptyTitleIsMarked() {
		assertEquals(List.of("marché A \"À COMPLÉTER\u00A0: intitulé que les candidats liront\" { }"), apres(CodesProbleme.TITRE_VIDE, "marché A \"\" { }"));
	}

	@Test
	void aNameThatLeadsNowhereIsReplacedByTheNearest() {
		List<String> after = apres(Diagnostic.LINKING_DIAGNOSTIC, "acheteur Ville \"V\" { }\nacheteur Region \"R\" { }\nmarché M \"m\" {\n    acheteur Vile\n}\n");
		assertEquals("acheteur Ville \"V\" { }\nacheteur Region \"R\" { }\nmarché M \"m\" {\n    acheteur Ville\n}\n", after.get(0));
		assertTrue(after.get(1).contains("acheteur Region\n"), after.toString());
		assertTrue(after.get(2).endsWith("}\n\nacheteur Vile \"À COMPLÉTER\u00A0: nom complet\" {\n}\n"), after.toString());
	}

	@Test
	void namesOfOtherFilesAreKnown() {
		List<String> after = apres(Diagnostic.LINKING_DIAGNOSTIC, "marché M \"m\" { insertion 5 % { facilitateur Mezon } }", "facilitateur Maison \"F\" { }");
		assertEquals("marché M \"m\" { insertion 5 % { facilitateur Maison } }", after.get(0));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '|', value = { "marché M \"m\" { critères { prix 45 technique 55 % } },marché M \"m\" { critères { prix 45 % technique 55 % } }",
			"marché M \"m\" { estimation 5 000 },marché M \"m\" { estimation 5 000 € }" })
	void aMissingUnitIsAddedAfterTheFigure(String text, String expected) {
		assertEquals(expected, apres(MessagesSyntaxe.AJOUTER, text).get(0).replace('\u00A0', ' '));
	}

	@Test
	void aMissingBraceClosesTheBlock() {
		assertEquals("marché M \"m\" {\n    durée 12 mois\n}\n", apres(MessagesSyntaxe.AJOUTER, "marché M \"m\" {\n    durée 12 mois\n").get(0));
	}

	@Test
	void aMistypedWordIsReplaced() {
		assertEquals("marché M \"m\" { lancement 30/11/2026 }", apres(MessagesSyntaxe.REMPLACER, "marché M \"m\" { lancemant 30/11/2026 }").get(0));
	}

	@Test
	void aSignOfAnotherHabitGoes() {
		assertEquals("marché M \"m\" {\n    durée 12 mois\n    nature travaux\n}\n", apres(MessagesSyntaxe.REMPLACER, "marché M \"m\" {\n    durée 12 mois ;\n    nature travaux\n}\n").get(0));
	}
}
