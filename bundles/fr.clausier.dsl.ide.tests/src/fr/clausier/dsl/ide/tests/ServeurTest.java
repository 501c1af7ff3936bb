// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static fr.clausier.dsl.ide.tests.Conversation.attendre;
import static fr.clausier.dsl.ide.tests.Conversation.nom;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.xtext.util.ReplaceRegion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.dsl.ide.texte.Lignes;

/** Each request that the server answers, on the example of the schools. */
class ServeurTest {

	private static final Path EXEMPLES = Path.of("../fr.clausier.examples/dossiers");

	@TempDir
	Path folder;
	private Conversation editor;
	private TextDocumentService text;
	private Path marche;
	private Path acheteur;

	@BeforeEach
	void start() throws Exception {
		Path dossier = Conversation.copier(EXEMPLES.resolve("plan-ecoles"), folder.resolve("marchés publics"));
		marche = dossier.resolve("vague-2.marche");
		acheteur = dossier.resolve("acheteur.spaser");
		editor = Conversation.surDossier(dossier);
		text = editor.server.getTextDocumentService();
		editor.ouvrir(marche);
	}

	@AfterEach
	void stop() throws Exception {
		editor.close();
	}

	private static boolean sansErreur(List<Diagnostic> found) {
		return found.stream().noneMatch(d -> d.getSeverity() == DiagnosticSeverity.Error);
	}

	private static boolean aLeCode(List<Diagnostic> found, String code) {
		return found.stream().anyMatch(d -> code.equals(d.getCode().getLeft()));
	}

	private static String appliquer(String text, List<? extends TextEdit> edits) {
		Lignes lines = Lignes.de(text);
		return DossierEssai.appliquer(text, edits.stream().map(e -> new ReplaceRegion(lines.offset(e.getRange().getStart()),
				lines.offset(e.getRange().getEnd()) - lines.offset(e.getRange().getStart()), e.getNewText())).toList());
	}

	@Test
	void saysWhatItCanDo() {
		ServerCapabilities offered = editor.initialise.getCapabilities();
		assertEquals("Clausier", editor.initialise.getServerInfo().getName());
		for (Object capability : Arrays.asList(offered.getHoverProvider(), offered.getDefinitionProvider(), offered.getReferencesProvider(), offered.getRenameProvider(),
				offered.getDocumentSymbolProvider(), offered.getWorkspaceSymbolProvider(), offered.getDocumentHighlightProvider(), offered.getFoldingRangeProvider(),
				offered.getDocumentFormattingProvider(), offered.getDocumentRangeFormattingProvider(), offered.getDocumentOnTypeFormattingProvider(),
				offered.getCompletionProvider(), offered.getCodeActionProvider(), offered.getInlayHintProvider(), offered.getSemanticTokensProvider(),
				offered.getSelectionRangeProvider(), offered.getDocumentLinkProvider())) {
			assertNotNull(capability);
		}
		assertNull(offered.getSignatureHelpProvider());
	}

	@Test
	void problemsFollowTheText() throws Exception {
		assertTrue(sansErreur(editor.problemes(marche, ServeurTest::sansErreur)));
		editor.remplacer(marche, "prix 40\u00A0%", "prix 45\u00A0%");
		Diagnostic found = editor.problemes(marche, p -> aLeCode(p, "R-046")).stream().filter(d -> "R-046".equals(d.getCode().getLeft())).findFirst().orElseThrow();
		assertEquals("Clausier", found.getSource());
		assertEquals(DiagnosticSeverity.Error, found.getSeverity());
		assertTrue(found.getMessage().getLeft().contains("R2152-12"), found.getMessage().getLeft());
		editor.remplacer(marche, "prix 45\u00A0%", "prix 40\u00A0%");
		editor.problemes(marche, ServeurTest::sansErreur);
		editor.remplacer(marche, "prix 40\u00A0%", "prix");
		editor.problemes(marche, p -> !sansErreur(p));
	}

	@Test
	void aNameChangedInAnOpenFileIsAnErrorInTheOtherUntilItIsClosed() throws Exception {
		editor.problemes(marche, ServeurTest::sansErreur);
		editor.ouvrir(acheteur);
		editor.remplacer(acheteur, "facilitateur MaisonEmploi", "facilitateur Autre");
		assertTrue(editor.problemes(marche, p -> !sansErreur(p)).stream().anyMatch(d -> d.getMessage().getLeft().contains("MaisonEmploi")));
		editor.fermer(acheteur);
		editor.problemes(marche, ServeurTest::sansErreur);
		assertTrue(Files.readString(acheteur).contains("facilitateur MaisonEmploi"));
	}

	@Test
	void aFactOfOneFileThatCountsInAnotherIsJudgedThereToo() throws Exception {
		editor.problemes(marche, ServeurTest::sansErreur);
		editor.ouvrir(acheteur);
		String profile = "profil d'acheteur \"https://marchespublics.example.fr\"";
		editor.remplacer(acheteur, profile, "");
		editor.problemes(marche, p -> aLeCode(p, "R-017"));
		editor.remplacer(acheteur, "achats annuels", profile + "\n    achats annuels");
		editor.problemes(marche, ServeurTest::sansErreur);
		editor.fermer(acheteur);
	}

	@Test
	void completionHasSentencesAndTabStops() throws Exception {
		List<CompletionItem> items = attendre(text.completion(new CompletionParams(nom(marche), editor.position(marche, "    lot 2 GrosOeuvre".replace("lot", "§lot"))))).getRight().getItems();
		CompletionItem lot = items.stream().filter(i -> i.getLabel().equals("lot avec clause d'insertion")).findFirst().orElseThrow();
		assertEquals(InsertTextFormat.Snippet, lot.getInsertTextFormat());
		assertTrue(lot.getTextEdit().getLeft().getNewText().contains("${1:1}"), lot.getTextEdit().getLeft().getNewText());
		assertTrue(items.stream().anyMatch(i -> i.getLabel().startsWith("variantes") && i.getDocumentation() != null));
	}

	@Test
	void completionFindsReferencesOfOtherFiles() throws Exception {
		List<CompletionItem> items = attendre(text.completion(new CompletionParams(nom(marche), editor.position(marche, "acheteur Ville§Marseille")))).getRight().getItems();
		assertTrue(items.stream().anyMatch(i -> i.getTextEdit().getLeft().getNewText().equals("VilleMarseille")), items.toString());
	}

	@Test
	void hoverExplainsWhatWasFound() throws Exception {
		editor.remplacer(marche, "prix 40\u00A0%", "prix 45\u00A0%");
		Diagnostic found = editor.problemes(marche, p -> aLeCode(p, "R-046")).stream().filter(d -> "R-046".equals(d.getCode().getLeft())).findFirst().orElseThrow();
		String hover = attendre(text.hover(new HoverParams(nom(marche), found.getRange().getStart()))).getContents().getRight().getValue();
		assertTrue(hover.contains("R-046 · "), hover);
		editor.remplacer(marche, "prix 45\u00A0%", "prix 40\u00A0%");
		editor.problemes(marche, ServeurTest::sansErreur);
	}

	@Test
	void hoverIsFrench() throws Exception {
		String hover = attendre(text.hover(new HoverParams(nom(marche), editor.position(marche, "lan§cement 30")))).getContents().getRight().getValue();
		assertTrue(hover.contains("fixe le droit applicable"), hover);
	}

	@Test
	void namesLeadToTheirDeclarationAndBack() throws Exception {
		Position name = editor.position(marche, "facilitateur Maison§Emploi");
		assertEquals(List.of("acheteur.spaser:24:14"), attendre(text.definition(new DefinitionParams(nom(marche), name))).getLeft().stream().map(DossierEssai::lieu).toList());
		assertEquals(List.of("acheteur.spaser:24:14", "vague-2.marche:" + (name.getLine() + 1) + ":22"),
				attendre(text.references(new ReferenceParams(nom(marche), name, new ReferenceContext(true)))).stream().map(DossierEssai::lieu).toList());
		assertEquals(1, attendre(text.documentHighlight(new DocumentHighlightParams(nom(marche), name))).size());
	}

	@Test
	void renameWritesInBothFiles() throws Exception {
		Position name = editor.position(marche, "acheteur §VilleMarseille");
		assertEquals("VilleMarseille", attendre(text.prepareRename(new PrepareRenameParams(nom(marche), name))).getSecond().getPlaceholder());
		Map<String, List<TextEdit>> changes = attendre(text.rename(new RenameParams(nom(marche), name, "Cité"))).getChanges();
		Map<String, Integer> files = new TreeMap<>();
		changes.forEach((file, edits) -> files.put(file.substring(file.lastIndexOf('/') + 1), edits.size()));
		assertEquals(Map.of("acheteur.spaser", 2, "vague-2.marche", 1), files);
		assertTrue(appliquer(editor.texte(marche), changes.get(marche.toUri().toString())).contains("acheteur Cité\n"));
	}

	@Test
	void renameIsRefusedInFrench() throws Exception {
		Position name = editor.position(marche, "acheteur §VilleMarseille");
		assertEquals("«\u00A0lot\u00A0» est un mot du langage\u00A0: choisissez un autre nom, par exemple «\u00A0Lot\u00A0».", ServeurLimitesTest.refus(text.rename(new RenameParams(nom(marche), name, "lot"))));
		assertTrue(ServeurLimitesTest.refus(text.rename(new RenameParams(nom(marche), editor.position(marche, "lan§cement"), "X"))).startsWith("Placez le curseur"));
		assertNull(attendre(text.prepareRename(new PrepareRenameParams(nom(marche), editor.position(marche, "lan§cement")))));
	}

	@Test
	void symbolsOfTheFileAndOfTheDossier() throws Exception {
		List<String> roots = attendre(text.documentSymbol(new DocumentSymbolParams(nom(marche)))).stream().map(s -> s.getRight().getName()).toList();
		assertEquals(List.of("Rénovation énergétique et fonctionnelle d'un groupe scolaire"), roots);
		assertEquals(List.of("Lot 2 · Gros œuvre"), attendre(editor.server.getWorkspaceService().symbol(new WorkspaceSymbolParams("gros oeuvre"))).getRight().stream().map(s -> s.getName()).toList());
	}

	@Test
	void foldsSelectionsLinksAndHints() throws Exception {
		assertTrue(attendre(text.foldingRange(new FoldingRangeRequestParams(nom(marche)))).size() > 30);
		assertEquals("lan", attendre(text.selectionRange(new SelectionRangeParams(nom(marche), List.of(editor.position(marche, "lan§cement"))))).stream()
				.map(r -> editor.texte(marche).lines().toList().get(r.getRange().getStart().getLine()).strip().substring(0, 3)).collect(Collectors.joining()));
		editor.ouvrir(acheteur);
		assertEquals(List.of("https://marchespublics.example.fr", "https://spaser.example.fr"),
				attendre(text.documentLink(new DocumentLinkParams(nom(acheteur)))).stream().map(l -> l.getTarget()).filter(l -> !l.contains("legifrance")).toList());
		List<InlayHint> hints = attendre(text.inlayHint(new InlayHintParams(nom(marche), new Range(new Position(0, 0), new Position(9_999, 0)))));
		assertTrue(hints.stream().anyMatch(h -> h.getLabel().getLeft().equals("Σ\u00A0100\u00A0%")), hints.toString());
		assertTrue(hints.stream().anyMatch(h -> h.getLabel().getLeft().startsWith("7\u202F500\u00A0h ≈ ") && h.getTooltip() != null), hints.toString());
		assertTrue(attendre(text.inlayHint(new InlayHintParams(nom(marche), new Range(new Position(0, 0), new Position(3, 0))))).isEmpty());
	}

	@Test
	void theHouseFormOfAFileOfLinesAndOfWhatIsTyped() throws Exception {
		String house = editor.texte(marche);
		editor.remplacer(marche, "    lancement 30/11/2026", "lancement   30 novembre 2026");
		assertEquals(house, appliquer(editor.texte(marche), attendre(text.formatting(new DocumentFormattingParams(nom(marche), new FormattingOptions(2, true))))));
		Position line = editor.position(marche, "lance§ment");
		assertEquals(house, appliquer(editor.texte(marche), attendre(text.rangeFormatting(new DocumentRangeFormattingParams(nom(marche), new FormattingOptions(8, false), new Range(line, line))))));
		editor.remplacer(marche, "30 novembre 2026", "30 novembre 2026\n");
		String typed = appliquer(editor.texte(marche), attendre(text.onTypeFormatting(new DocumentOnTypeFormattingParams(nom(marche), new FormattingOptions(4, true), new Position(line.getLine() + 1, 0), "\n"))));
		assertTrue(typed.contains("lancement 30/11/2026\n    \n"), typed.substring(typed.indexOf("lancement"), typed.indexOf("durée")));
	}

	@Test
	void everyWordHasItsColour() throws Exception {
		List<Integer> data = attendre(text.semanticTokensFull(new SemanticTokensParams(nom(marche)))).getData();
		List<String> types = editor.initialise.getCapabilities().getSemanticTokensProvider().getLegend().getTokenTypes();
		String[] lines = editor.texte(marche).split("\n");
		int line = 0;
		int column = 0;
		Map<String, String> seen = new TreeMap<>();
		for (int i = 0; i < data.size(); i += 5) {
			column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
			line += data.get(i);
			seen.putIfAbsent(lines[line].substring(column, column + data.get(i + 2)), types.get(data.get(i + 3)));
		}
		assertEquals("keyword", seen.get("lancement"));
		assertEquals("class", seen.get("VilleMarseille"));
		assertEquals("class", seen.get("GrosOeuvre"));
		assertEquals("number", seen.get("45214210"));
		assertEquals("string", seen.get("        \"\"\""));
		assertTrue(seen.keySet().stream().anyMatch(w -> w.startsWith("// Une opération")));
	}

	@Test
	void asksToBeToldOfChangesOnDisk() throws Exception {
		editor.problemes(marche, ServeurTest::sansErreur);
		String watched = attendre(editor.registration).toString();
		assertTrue(watched.contains("**/*.marche") && watched.contains("**/*.spaser"), watched);
		Files.writeString(acheteur, Files.readString(acheteur).replace("facilitateur MaisonEmploi", "facilitateur Autre"));
		editor.server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
				List.of(new FileEvent(acheteur.toUri().toString(), FileChangeType.Changed))));
		editor.problemes(marche, p -> !sansErreur(p));
		Files.delete(acheteur);
		editor.server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
				List.of(new FileEvent(acheteur.toUri().toString(), FileChangeType.Deleted))));
		assertFalse(editor.problemes(marche, p -> p.stream().anyMatch(d -> d.getMessage().getLeft().contains("VilleMarseille"))).isEmpty());
	}

	@Test
	void codeActionsAreAnswered() throws Exception {
		editor.remplacer(marche, "prix 40\u00A0%", "prix 45\u00A0%");
		List<Diagnostic> found = editor.problemes(marche, p -> aLeCode(p, "R-046"));
		List<String> titles = attendre(text.codeAction(new CodeActionParams(nom(marche), found.get(0).getRange(), new CodeActionContext(found)))).stream()
				.map(a -> a.getRight().getTitle()).toList();
		assertFalse(titles.isEmpty());
	}
}
