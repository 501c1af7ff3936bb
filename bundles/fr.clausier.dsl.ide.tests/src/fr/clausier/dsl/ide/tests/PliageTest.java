// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.eclipse.xtext.ide.editor.folding.FoldingRangeKind;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

class PliageTest {

	/** « first-last » lines from 1, with a « c » for comments. */
	private static List<String> plis(String... lines) throws IOException {
		Atelier atelier = new Atelier(String.join("\n", lines));
		return Atelier.INJECTOR.getInstance(FoldingRangeService.class).createFoldingRanges(new Document(1, atelier.texte), atelier.resource, CancelIndicator.NullImpl)
				.stream().map(r -> (r.getStartLine() + 1) + "-" + (r.getEndLine() + 1) + (r.getKind() == null ? "" : r.getKind().substring(0, 1))).toList();
	}

	@Test
	void blocksFoldAndKeepTheirClosingBrace() throws IOException {
		assertEquals(List.of("1-5", "2-3"), plis("marché M \"m\" {", "  lot 1 A \"a\" {", "    estimation 1 000 €", "  }", "  nature travaux", "}"));
	}

	@Test
	void aBlockOnOneLineDoesNotFold() throws IOException {
		assertEquals(List.of(), plis("marché M \"m\" { lot 1 A \"a\" { } }"));
		assertEquals(List.of(), plis("marché M \"m\" {", "}"));
	}

	@Test
	void textsAndCommentsFold() throws IOException {
		assertEquals(List.of("1-3c", "4-6"), plis("/* un", "   deux", "   trois */", "marché M \"m\" { objet \"\"\"", "  long", "  \"\"\"", "}").subList(0, 2));
	}

	@Test
	void commentsAloneOnTheirLinesFoldTogether() throws IOException {
		assertEquals(List.of("1-2c", "4-5c", "6-9"), plis("// a", "// b", "", "// c", "// d", "marché M \"m\" { // e", "  nature travaux // f", "  // g", "", "}"));
	}

	@Test
	void aBlankLineOrAWordEndsAGroup() throws IOException {
		assertEquals(List.of(), plis("// a", "", "// b", "acheteur V \"v\" { }", "// c"));
	}

	@Test
	void theWidestOfALineFolds() throws IOException {
		assertEquals(List.of("1-3"), plis("marché M \"m\" { environnement {", "  eau", "  énergie }", "}"));
	}

	@Test
	void anUnfinishedTextFolds() throws IOException {
		assertEquals(List.of("2-3", "5-6"), plis("marché M \"m\" {", "  critères {", "    prix 40 %", "  }", "  lot 1 A \"a\" {", "    esti", "  }", "  lot"));
	}

	@Test
	void bracesInTextsDoNotCount() throws IOException {
		assertEquals(List.of("1-4"), plis("marché M \"m\" {", "  objet \"{\"", "  // {", "  note \"}\"", "}"));
	}

	@Test
	void nothingFoldsInAnEmptyFile() throws IOException {
		assertEquals(List.of(), plis(""));
	}

	@Test
	void regionsAreOffsets() throws IOException {
		Atelier atelier = new Atelier("// a\n// b\nmarché M \"m\" {\n nature travaux\n}\n");
		assertEquals(List.of("// a\n// b", "{\n nature travaux\n}"), Atelier.INJECTOR.getInstance(IFoldingRangeProvider.class)
				.getFoldingRanges(atelier.resource, CancelIndicator.NullImpl).stream().map(r -> atelier.texte.substring(r.getOffset(), r.getOffset() + r.getLength())).toList());
		assertEquals(FoldingRangeKind.COMMENT, Atelier.INJECTOR.getInstance(IFoldingRangeProvider.class).getFoldingRanges(atelier.resource, CancelIndicator.NullImpl).first().getKind());
	}
}
