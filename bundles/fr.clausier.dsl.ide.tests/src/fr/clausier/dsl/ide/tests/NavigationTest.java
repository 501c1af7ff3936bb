// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.dsl.ide.occurrences.OccurrencesService;

/** From names to declarations and back, in one file and across the dossier. */
class NavigationTest {

	private static final String ACHETEUR = "acheteur Ville \"Ville\" { }\nfacilitateur Maison \"Maison de l'emploi\" { }\nspaser S \"S\" de Ville { }\n";
	private static final String MARCHE = "marché M \"m\" {\n  acheteur Ville\n  insertion commune { facilitateur Maison }\n  lot 1 Gros \"Gros œuvre\" { }\n}\n";

	private final DocumentSymbolService services = Atelier.INJECTOR.getInstance(DocumentSymbolService.class);
	private final OccurrencesService occurrences = (OccurrencesService) Atelier.INJECTOR.getInstance(IDocumentHighlightService.class);

	private List<String> definitions(DossierEssai dossier) {
		return services.getDefinitions(dossier.ouvert, dossier.caret, dossier, CancelIndicator.NullImpl).stream().map(DossierEssai::lieu).toList();
	}

	private List<String> references(DossierEssai dossier) {
		List<? extends Location> found = services.getReferences(dossier.ouvert, dossier.caret, dossier, dossier.index(), CancelIndicator.NullImpl);
		return found.stream().map(DossierEssai::lieu).toList();
	}

	private List<String> marques(String text) throws IOException {
		Atelier atelier = new Atelier(text);
		return occurrences.de(atelier.resource, atelier.caret).stream()
				.map(o -> (o.declaration() ? "écrit " : "lu ") + atelier.texte.substring(o.offset(), o.offset() + o.longueur()) + " " + o.offset()).toList();
	}

	@Test
	void aNameLeadsToItsDeclarationInAnotherFile() throws IOException {
		assertEquals(List.of("a.spaser:1:10"), definitions(new DossierEssai("a.spaser", ACHETEUR, "m.marche", MARCHE.replace("acheteur Ville", "acheteur Vi§lle"))));
		assertEquals(List.of("a.spaser:2:14"), definitions(new DossierEssai("a.spaser", ACHETEUR, "m.marche", MARCHE.replace("Maison", "Maison§"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "§", "   §  ", "// un §commentaire", "acheteur Ville §\"V\" { }", "ache§teur Ville \"V\" { }", "marché M \"m\" { acheteur Inco§nnu }", "marché M \"m\" { lancement 3§0/11/2026 }",
			"?§?", "marché §", "marché M \"m\" { lot 1 \"sans nom§\" { } }", "\"\"\"jamais fermé §" })
	void elsewhereThereIsNothingAndNothingBreaks(String text) throws IOException {
		DossierEssai dossier = new DossierEssai("m.marche", text);
		assertEquals(List.of(), definitions(dossier));
		assertEquals(List.of(), references(dossier));
		assertEquals(List.of(), marques(text));
		assertDoesNotThrow(() -> Atelier.INJECTOR.getInstance(EObjectAtOffsetHelper.class).getElementWithNameAt(dossier.ouvert, 10_000));
		assertDoesNotThrow(() -> services.getReferences(dossier.ouvert, -1, dossier, dossier.index(), CancelIndicator.NullImpl));
	}

	@Test
	void referencesAreThoseOfAllFiles() throws IOException {
		DossierEssai dossier = new DossierEssai("a.spaser", ACHETEUR.replace("acheteur Ville", "acheteur V§ille"), "n.marche", MARCHE.replace("marché M", "marché N"),
				"m.marche", MARCHE);
		assertEquals(List.of("a.spaser:3:17", "m.marche:2:12", "n.marche:2:12"), references(dossier));
	}

	@Test
	void referencesAreFoundFromAReference() throws IOException {
		DossierEssai dossier = new DossierEssai("a.spaser", ACHETEUR, "m.marche", MARCHE.replace("acheteur Ville", "acheteur §Ville"));
		assertEquals(List.of("a.spaser:3:17", "m.marche:2:12"), references(dossier));
	}

	@Test
	void occurrencesTellTheDeclarationFromTheReferences() throws IOException {
		String text = "acheteur Ville \"V\" { }\nspaser S \"s\" de Ville { }\nmarché M \"m\" { acheteur Ville }\n";
		List<String> expected = List.of("écrit Ville 9", "lu Ville 39", "lu Ville 73");
		assertEquals(expected, marques(text.replace("acheteur Ville \"", "acheteur Ville§ \"")));
		assertEquals(expected, marques(text.replace("de Ville", "de §Ville")));
		assertEquals(expected, marques(text.replace("acheteur Ville }", "acheteur Vil§le }")));
	}

	@Test
	void secondBuyerOfASchemeIsNotTheFirst() throws IOException {
		assertEquals(List.of("écrit B 37", "lu B 67"), marques("acheteur Aa \"a\" { }\n" + "/*  */ acheteur  B \"b\" { }\nspaser S \"s\" de Aa, §B { }"));
	}

	@Test
	void aKeywordMarksNothing() throws IOException {
		assertEquals(List.of(), marques("marché M \"m\" { l§ot 1 A \"a\" { } lot 2 B \"b\" { } }"));
		assertEquals(List.of("écrit A 21"), marques("marché M \"m\" { lot 1 §A \"a\" { } lot 2 B \"b\" { } }"));
	}

	@Test
	void aNameThatIsAlsoAKeywordIsAName() throws IOException {
		assertEquals(List.of("écrit travaux 9", "lu travaux 49"), marques("acheteur trav§aux \"V\" { }\nmarché M \"m\" { acheteur travaux nature travaux }"));
	}

	@Test
	void elementsAreFoundByAnyWordOfTheirTitle() throws IOException {
		DossierEssai dossier = new DossierEssai("a.spaser", ACHETEUR, "m.marche", MARCHE);
		assertEquals(List.of("Lot 1 · Gros œuvre"), noms(dossier, "oeuvre GROS"));
		assertEquals(List.of("Maison de l'emploi"), noms(dossier, "maison"));
		assertEquals(List.of("Ville", "Maison de l'emploi", "S", "m", "Lot 1 · Gros œuvre"), noms(dossier, ""));
		assertEquals(List.of(), noms(dossier, "introuvable"));
	}

	@Test
	void aSymbolSaysWhereItIs() throws IOException {
		DossierEssai dossier = new DossierEssai("a.spaser", ACHETEUR, "m.marche", MARCHE);
		WorkspaceSymbol lot = symboles(dossier, "gros").get(0);
		assertEquals("m.marche:4:9", DossierEssai.lieu(lot.getLocation().getLeft()));
		assertEquals("m", lot.getContainerName());
		assertEquals(SymbolKind.Module, lot.getKind());
		assertEquals("a.spaser", symboles(dossier, "maison").get(0).getContainerName());
	}

	private List<String> noms(DossierEssai dossier, String query) {
		return symboles(dossier, query).stream().map(WorkspaceSymbol::getName).toList();
	}

	private List<WorkspaceSymbol> symboles(DossierEssai dossier, String query) {
		List<WorkspaceSymbol> found = StreamSupport.stream(dossier.index().getAllResourceDescriptions().spliterator(), false)
				.sorted((a, b) -> a.getURI().toString().compareTo(b.getURI().toString()))
				.<WorkspaceSymbol>flatMap(d -> services.getSymbols(d, query, dossier, CancelIndicator.NullImpl).stream()).toList();
		assertTrue(found.stream().allMatch(s -> s.getName() != null && s.getLocation() != null));
		return found;
	}
}
