// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.dsl.ide.selection.Selections;

class SelectionsTest {

	private final Selections selections = Atelier.INJECTOR.getInstance(Selections.class);

	private List<String> autour(String text) throws IOException {
		Atelier atelier = new Atelier(text);
		return selections.autour(atelier.resource, atelier.caret).stream().map(r -> atelier.texte.substring(r.getOffset(), r.getOffset() + r.getLength())).toList();
	}

	@Test
	void fromTheFigureToTheFile() throws IOException {
		assertEquals(List.of("15", "15 %", "insertion 15 %", "lot 1 A \"a\" { insertion 15 % }", "marché M \"m\" { lot 1 A \"a\" { insertion 15 % } }",
				"\nmarché M \"m\" { lot 1 A \"a\" { insertion 15 % } }\n"), autour("\nmarché M \"m\" { lot 1 A \"a\" { insertion 1§5 % } }\n"));
	}

	@Test
	void fromTheWordOfATextToItsQuotes() throws IOException {
		assertEquals(List.of("œuvre", "Gros œuvre neuf", "\"Gros œuvre neuf\"", "acheteur V \"Gros œuvre neuf\" { }"), autour("acheteur V \"Gros œu§vre neuf\" { }"));
		assertEquals(List.of("b", "\na b\n", "\"\"\"\na b\n\"\"\"", "objet \"\"\"\na b\n\"\"\"", "marché M \"m\" { objet \"\"\"\na b\n\"\"\" }"), autour("marché M \"m\" { objet \"\"\"\na b§\n\"\"\" }"));
	}

	@Test
	void fromTheWordOfAComment() throws IOException {
		assertEquals(List.of("commentaire", "// un commentaire", "// un commentaire\nacheteur V \"v\" { }"), autour("// un comm§entaire\nacheteur V \"v\" { }"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "§", "  §  ", "marché M \"m\" {\n§\n}", "marché M \"m\" { lot§", "\"\"\"ouvert §", "{§{{", "\"§\"" })
	void eachIsWiderThanTheOneBefore(String text) throws IOException {
		List<String> around = autour(text);
		assertTrue(!around.isEmpty());
		for (int i = 1; i < around.size(); i++) {
			assertTrue(around.get(i).length() > around.get(i - 1).length() && around.get(i).contains(around.get(i - 1)), around.toString());
		}
	}

	@Test
	void eachPositionHasItsAnswer() throws IOException {
		Atelier atelier = new Atelier("acheteur V§ \"v\" { }");
		List<SelectionRange> ranges = selections.autour(atelier.resource, List.of(new Position(0, 10), new Position(99, 0)));
		assertEquals(2, ranges.size());
		assertEquals(9, ranges.get(0).getRange().getStart().getCharacter());
		assertEquals(0, ranges.get(0).getParent().getRange().getStart().getCharacter());
	}
}
