// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.dsl.ide.texte.Lignes;
import fr.clausier.dsl.ide.texte.TexteIndexe;

class LignesTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "a\n", "\n", "é\nœuvre\n\nfin", "a\r\nb\r\n", "\uD83D\uDE00\nx" })
	void sameAsTheStockDocument(String text) {
		Document stock = new Document(1, text);
		Lignes lines = Lignes.de(text);
		for (int offset = 0; offset <= text.length(); offset++) {
			assertEquals(stock.getPosition(offset), lines.position(offset));
			if (offset == 0 || text.charAt(offset - 1) != '\r') {
				assertEquals(offset, lines.offset(stock.getPosition(offset)));
			}
		}
		assertEquals(stock.getLineCount(), lines.nombre());
	}

	@ParameterizedTest
	@CsvSource({ "-1, 0, 0", "0, -5, 0", "0, 99, 3", "1, 2, 7", "1, 99, 7", "9, 0, 7", "2147483647, 2147483647, 7" })
	void aPlaceOutsideIsTheNearestOneInside(int line, int column, int offset) {
		assertEquals(offset, new TexteIndexe(1, "abc\r\nde").getOffSet(new Position(line, column)));
	}

	@Test
	void offsetsOutsideAreBroughtInside() {
		assertEquals(new Position(0, 0), Lignes.de("abc").position(-3));
		assertEquals(new Position(0, 3), Lignes.de("abc").position(99));
	}

	@Test
	void changesApplyOneAfterTheOther() {
		TexteIndexe text = new TexteIndexe(4, "lot 1\nlot 2\n");
		Document changed = text.applyTextDocumentChanges(List.of(new TextDocumentContentChangeEvent(new Range(new Position(0, 4), new Position(0, 5)), "10"),
				new TextDocumentContentChangeEvent(new Range(new Position(1, 0), new Position(9, 9)), "fin")));
		assertEquals("lot 10\nfin", changed.getContents());
		assertEquals(5, changed.getVersion());
		assertSame(changed, TexteIndexe.de(changed));
	}

	@Test
	void aRangeBackwardsTouchesNothing() {
		assertEquals("ab", new TexteIndexe(1, "ab").applyTextDocumentChanges(
				List.of(new TextDocumentContentChangeEvent(new Range(new Position(0, 2), new Position(0, 1)), ""))).getContents());
	}

	@Test
	void linesHaveNoBreak() {
		assertEquals("abc", new TexteIndexe(1, "abc\r\nde").getLineContent(0));
		assertEquals("", new TexteIndexe(1, "abc").getLineContent(7));
	}
}
