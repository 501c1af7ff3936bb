// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Marche;

/** Size and depth: thousands of lots, criteria or braces neither overflow the stack nor lose anything. */
class GrandsFichiersTest {

	private static final int MANY = 2_000;

	@Test
	void deuxMilleLotsEnchaines() {
		String lots = suite(i -> "lot " + i + " L" + i + " \"Lot " + i + "\" { estimation 1 000 € HT insertion 5 % }");
		XtextResource resource = Langue.lire("marché Grand \"Grand\" {\n" + lots + "\n}");

		assertEquals(0, resource.getErrors().size());
		Langue.verifier(resource);
		Marche marche = (Marche) ((Fichier) resource.getContents().get(0)).getElements().get(0);
		assertEquals(MANY, marche.getLots().size());
		assertFalse(Langue.formater("marché Grand \"Grand\" {\n" + lots + "\n}").isEmpty());
	}

	@Test
	void deuxMilleElementsDansUneListe() {
		String list = IntStream.range(0, MANY).mapToObj(i -> "\"e" + i + "\"").collect(Collectors.joining(", "));
		Marche marche = Langue.marche("critères { technique \"T\" 100 % { éléments " + list + " } }");

		assertEquals(MANY, marche.getCriteres().getCriteres().get(0).getElements().size());
	}

	@Test
	void deuxMilleAccoladesOuvertes() {
		XtextResource resource = Langue.lire("marché A \"a\" " + "{ critères ".repeat(MANY));

		assertFalse(resource.getErrors().isEmpty());
		Langue.verifier(resource);
	}

	@Test
	void deuxMilleMarchesDansUnFichier() {
		XtextResource resource = Langue.lire(suite(i -> "marché M" + i + " \"m\" { }"));

		assertEquals(0, resource.getErrors().size());
	}

	private static String suite(IntFunction<String> line) {
		return IntStream.rangeClosed(1, MANY).mapToObj(line).collect(Collectors.joining("\n"));
	}
}
