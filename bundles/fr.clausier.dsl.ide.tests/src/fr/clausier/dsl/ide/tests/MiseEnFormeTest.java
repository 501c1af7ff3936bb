// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.xtext.util.ReplaceRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.dsl.formatting2.MiseEnForme;
import fr.clausier.dsl.ide.miseenforme.FrappeService;
import fr.clausier.dsl.ide.miseenforme.MiseEnFormeService;

class MiseEnFormeTest {

	private static final Path EXEMPLES = Path.of("../fr.clausier.examples/dossiers");
	private static final String DESORDRE = "marché   M \"m\" {\nnature   travaux\n      lancement 30 novembre 2026   \n  lot 1 A \"a\" {\n estimation 1000 €   HT\n   }\n}\n";

	private final MiseEnFormeService service = Atelier.INJECTOR.getInstance(MiseEnFormeService.class);
	private final FrappeService frappe = Atelier.INJECTOR.getInstance(FrappeService.class);

	/** Formats the lines between the marks « § ». */
	private String lignes(String marked) throws IOException {
		int end = marked.lastIndexOf('§') - 1;
		Atelier atelier = new Atelier(marked);
		return DossierEssai.appliquer(atelier.texte, service.lignes(atelier.resource, atelier.caret, end));
	}

	private String taper(String marked, String sign) throws IOException {
		Atelier atelier = new Atelier(marked);
		return DossierEssai.appliquer(atelier.texte, frappe.apres(atelier.resource, atelier.caret, sign));
	}

	@ParameterizedTest
	@ValueSource(strings = { "plan-ecoles/vague-2.marche", "pex-toulouse/deconstruction.marche", "plan-ecoles/acheteur.spaser" })
	void aWholeFileBecomesTheHouseForm(String file) throws IOException {
		String messy = Files.readString(EXEMPLES.resolve(file)).replace("    ", "\t").replace(" {\n", "{ \n").replace("€ HT", "EUR HT");
		Atelier atelier = new Atelier(messy);
		List<ReplaceRegion> edits = service.fichier(atelier.resource);
		assertEquals(MiseEnForme.de(atelier.resource), DossierEssai.appliquer(messy, edits));
	}

	@Test
	void linesBecomeWhatTheyAreInTheWholeFile() throws IOException {
		assertEquals(DESORDRE.replace("      lancement 30 novembre 2026   ", "    lancement 30/11/2026"), lignes(DESORDRE.replace("lancement", "lanc§ement§")));
		assertEquals(DESORDRE.replace("nature   travaux", "    nature travaux"), lignes(DESORDRE.replace("nature ", "§nature§ ")));
		assertEquals(DESORDRE.replace("2026   \n  lot 1", "2026\n    lot 1").replace(" estimation 1000 €   HT\n   }", "        estimation 1\u00A0000\u00A0€ HT\n    }"),
				lignes(DESORDRE.replace("lot 1", "l§ot 1").replace("   }\n}", "   }§\n}")));
	}

	@Test
	void aSelectionThatEndsBeforeALineLeavesItAlone() throws IOException {
		assertEquals(DESORDRE.replace("nature   travaux", "    nature travaux"), lignes(DESORDRE.replace("nature", "§nature").replace("      lanc", "§      lanc")));
	}

	@Test
	void allLinesAreTheWholeFile() throws IOException {
		assertEquals(MiseEnForme.de(new Atelier(DESORDRE).resource), lignes("§" + DESORDRE + "§"));
		assertEquals(MiseEnForme.de(new Atelier(DESORDRE).resource), lignes("§" + DESORDRE.replace("\n}\n", "\n}\n§\n\n")));
	}

	@Test
	void aFileWithErrorsIsLeftAlone() throws IOException {
		assertEquals(DESORDRE + "lot", lignes("§" + DESORDRE + "lot§"));
	}

	@Test
	void aNewLineIsIndentedAsItsBlock() throws IOException {
		assertEquals("marché M \"m\" {\n    ", taper("marché M \"m\" {\n§", "\n"));
		assertEquals("marché M \"m\" {\n    lot 1 A \"a\" {\n        \n", taper("marché M \"m\" {\n    lot 1 A \"a\" {\n  §\n", "\n"));
		assertEquals("marché M \"m\" { lot 1 A \"a\" { }\n    estim", taper("marché M \"m\" { lot 1 A \"a\" { }\n§estim", "\n"));
		assertEquals("acheteur V \"v\" { }\n", taper("acheteur V \"v\" { }\n   §", "\n"));
	}

	@Test
	void theLineLeftBehindGetsItsHouseForm() throws IOException {
		assertEquals("marché M \"m\" {\n    lancement 30/11/2026\n    \n}\n", taper("marché M \"m\" {\n    lancement 30 novembre   2026   \n§\n}\n", "\n"));
		assertEquals("marché M \"m\" {\n    lancement 30   novembre 2026\n    \n", taper("marché M \"m\" {\n    lancement 30   novembre 2026\n§\n", "\n"));
	}

	@Test
	void aClosingBraceGoesBackUnderItsBlock() throws IOException {
		assertEquals("marché M \"m\" {\n    lot 1 A \"a\" {\n    }", taper("marché M \"m\" {\n    lot 1 A \"a\" {\n        }§", "}"));
		assertEquals("marché M \"m\" {\n    lot 1 A \"a\" { }", taper("marché M \"m\" {\n    lot 1 A \"a\" { }§", "}"));
		assertEquals("}", taper("  }§", "}"));
	}

	@Test
	void textsAndCommentsKeepTheirs() throws IOException {
		String text = "marché M \"m\" {\n    objet \"\"\"\n  a\n§  b\"\"\"\n}";
		assertEquals(text.replace("§", ""), taper(text, "\n"));
		assertEquals("/* a\n  b */", taper("/* a\n§  b */", "\n"));
	}

	@Test
	void anotherSignDoesNothing() throws IOException {
		assertEquals("  marché", taper("  marché§", "é"));
	}
}
