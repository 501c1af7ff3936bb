// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An error above the caret takes nothing away from what is proposed there. */
class CompletionApresErreurTest {

	@ParameterizedTest
	@ValueSource(strings = { "lancement bientôt", "nature nimportequoi", "durée 24", "mot inconnu", "critères { prix quarante % }", "}", "insertion 15 { publics }",
			"lot 7 X \"x\" { estimation beaucoup }", "objet pas de guillemets" })
	void errorsAboveTheCaretAreMended(String error) throws IOException {
		List<String> texts = new Atelier("acheteur Ville \"V\" { type }\nmarché M \"m\" {\n\t" + error + "\n\tlot 1 A \"a\" {\n\t\testimation 1 000 € HT\n\t\tcoût§\n\t}\n}\n").textes();
		assertTrue(texts.contains("coût horaire"), error + " : " + texts);
	}

	@ParameterizedTest
	@CsvSource({ "insertion 15 % {/publics bénéficiaires du RSA/suivi§,suivi", "critères {/prix 60 %/tech§,technique", "envir§,environnement" })
	void blocksUnderAnErrorAreStillBlocks(String typed, String expected) throws IOException {
		List<String> texts = new Atelier("marché M \"m\" {\n\tlancement bientôt\n\tnature travaux\n\tlot 1 A \"a\" {\n\t\testimation mille € HT\n\t\t" + typed.replace("/", "\n"))
				.textes();
		assertTrue(texts.contains(expected), texts.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "acheteur Ville \"V\" { siret }\n", "marché A \"a\" { lot 1 \"x\" { ", "spaser S { axe }\n" })
	void earlierElementsDoNotMatter(String before) throws IOException {
		List<String> texts = new Atelier(before + "\nmarché M \"m\" {\n\tproc§\n}\n").textes();
		assertTrue(texts.contains("procédure"), texts.toString());
	}
}
