// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.ide.editor.bracketmatching.BracePair;
import org.eclipse.xtext.ide.editor.bracketmatching.IBracePairProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

import fr.clausier.dsl.ide.couleurs.JetonsColores;

class CouleursTest {

	private static List<String> jetons(String text) throws IOException {
		Atelier atelier = new Atelier(text);
		return Atelier.INJECTOR.getInstance(JetonsColores.class).de(atelier.resource, CancelIndicator.NullImpl).stream()
				.map(j -> atelier.texte.substring(j.offset(), j.fin()) + ":" + j.style()).toList();
	}

	@Test
	void wordsHaveTheColourOfTheirMeaning() throws IOException {
		assertEquals(List.of("acheteur:keyword", "travaux:nom", "\"Ville\":titre", "adresse:keyword", "\"1 rue\":string"),
				jetons("acheteur travaux \"Ville\" { adresse \"1 rue\" }"));
	}

	@Test
	void everyReferenceIsOne() throws IOException {
		assertEquals(List.of("A:reference", "B:reference"), jetons("acheteur A \"a\" { } acheteur B \"b\" { } spaser S \"s\" de A, B { }").stream().filter(j -> j.endsWith(":reference")).toList());
	}

	@Test
	void commentsNumbersAndLongTexts() throws IOException {
		assertEquals(List.of("/* x */:comment", "marché:keyword", "M:nom", "\"m\":titre", "objet:keyword", "\"\"\"a\nb\"\"\":string", "main:keyword", "d'œuvre:keyword", "45:number"),
				jetons("/* x */ marché M \"m\" { objet \"\"\"a\nb\"\"\" main d'œuvre 45 % }"));
	}

	@Test
	void aTextThatCannotBeReadKeepsItsWords() throws IOException {
		assertEquals(List.of("lot:keyword", "12:number", "\"a\":string"), jetons("lot ? 12 } \"a\""));
		assertEquals(List.of(), jetons(""));
	}

	@Test
	void signsThatGoByTwo() {
		assertEquals(Set.of("{}", "()", "«»"), Atelier.INJECTOR.getInstance(IBracePairProvider.class).getPairs().stream().map(CouleursTest::paire).collect(Collectors.toSet()));
	}

	private static String paire(BracePair pair) {
		return pair.getLeftBrace() + pair.getRightBrace();
	}
}
