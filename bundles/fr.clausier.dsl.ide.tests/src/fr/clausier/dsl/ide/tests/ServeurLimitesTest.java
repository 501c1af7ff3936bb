// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static fr.clausier.dsl.ide.tests.Conversation.attendre;
import static fr.clausier.dsl.ide.tests.Conversation.nom;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server meets in real life: files it does not know, places that do not exist, haste, goodbyes of all kinds. */
class ServeurLimitesTest {

	private static final String ACHETEUR = "acheteur Ville \"Ville\" { siret 21690123100011 type collectivité }\n";
	private static final String MARCHE = "marché M \"École\" {\n    acheteur Ville\n    nature travaux\n}\n";
	private static final FormattingOptions OPTIONS = new FormattingOptions(4, true);

	@TempDir
	Path folder;

	/** The French sentence that a request is refused with. */
	static String refus(CompletableFuture<?> request) {
		ExecutionException failure = assertThrows(ExecutionException.class, () -> attendre(request));
		return ((ResponseErrorException) failure.getCause()).getResponseError().getMessage();
	}

	/** Every request about a place of a file, one after the other; none may fail. */
	private static void toutDemander(Conversation editor, TextDocumentIdentifier file, Position place) throws Exception {
		TextDocumentService text = editor.server.getTextDocumentService();
		Range range = new Range(place, place);
		attendre(text.completion(new CompletionParams(file, place)));
		attendre(text.hover(new HoverParams(file, place)));
		attendre(text.definition(new DefinitionParams(file, place)));
		attendre(text.references(new ReferenceParams(file, place, new ReferenceContext(true))));
		attendre(text.documentHighlight(new DocumentHighlightParams(file, place)));
		attendre(text.documentSymbol(new DocumentSymbolParams(file)));
		attendre(text.foldingRange(new FoldingRangeRequestParams(file)));
		attendre(text.selectionRange(new SelectionRangeParams(file, List.of(place))));
		attendre(text.documentLink(new DocumentLinkParams(file)));
		attendre(text.inlayHint(new InlayHintParams(file, range)));
		attendre(text.semanticTokensFull(new SemanticTokensParams(file)));
		attendre(text.formatting(new DocumentFormattingParams(file, OPTIONS)));
		attendre(text.rangeFormatting(new DocumentRangeFormattingParams(file, OPTIONS, range)));
		attendre(text.onTypeFormatting(new DocumentOnTypeFormattingParams(file, OPTIONS, place, "\n")));
		attendre(text.prepareRename(new PrepareRenameParams(file, place)));
	}

	@Test
	void placesThatDoNotExistAndFilesThatNobodyKnows() throws Exception {
		Path marche = Files.writeString(folder.resolve("m.marche"), MARCHE);
		Files.writeString(folder.resolve("a.spaser"), ACHETEUR);
		try (Conversation editor = Conversation.surDossier(folder)) {
			editor.ouvrir(marche);
			for (Position place : List.of(new Position(0, 0), new Position(99, 99), new Position(1, 9_999), new Position(Integer.MAX_VALUE, Integer.MAX_VALUE), new Position(-1, -1))) {
				toutDemander(editor, nom(marche), place);
			}
			for (String unknown : List.of(folder.resolve("absent.marche").toUri().toString(), "file:///nulle/part/x.marche", folder.resolve("lisez-moi.txt").toUri().toString(),
					"untitled:Untitled-1", "git:/a/b.marche?%7B%7D", folder.toUri().toString())) {
				toutDemander(editor, new TextDocumentIdentifier(unknown), new Position(0, 3));
				editor.server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(unknown, "clausier", 1, MARCHE)));
				toutDemander(editor, new TextDocumentIdentifier(unknown), new Position(1, 15));
				editor.server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(unknown)));
			}
			editor.changer(marche, new TextDocumentContentChangeEvent(new Range(new Position(50, 0), new Position(60, 0)), "acheteur Ville \"x\" { }"));
			assertTrue(editor.problemes(marche, p -> p.stream().anyMatch(d -> d.getMessage().getLeft().contains("déjà donné"))).size() > 0);
		}
	}

	@Test
	void aFileOpenedOnItsOwnIsReadWithItsNeighbours() throws Exception {
		Path marche = Files.writeString(folder.resolve("m.marche"), MARCHE);
		Files.writeString(folder.resolve("a.spaser"), ACHETEUR);
		Files.writeString(Files.createDirectory(folder.resolve("plus bas")).resolve("b.marche"), "marché");
		try (Conversation editor = Conversation.surDossier(null)) {
			editor.ouvrir(marche);
			editor.problemes(marche, p -> p.stream().noneMatch(d -> d.getMessage().getLeft().contains("n'existe pas")));
			assertEquals(1, attendre(editor.server.getTextDocumentService().definition(new DefinitionParams(nom(marche), editor.position(marche, "acheteur Vi§lle")))).getLeft().size());
			editor.remplacer(marche, "Ville", "Village");
			editor.problemes(marche, p -> p.stream().anyMatch(d -> d.getMessage().getLeft().contains("n'existe pas")));
			editor.fermer(marche);
			editor.problemes(marche, List::isEmpty);
			editor.ouvrir(marche);
			editor.problemes(marche, p -> !p.isEmpty() && p.stream().noneMatch(d -> d.getMessage().getLeft().contains("n'existe pas")));
		}
	}

	@Test
	void aClientWithoutFoldersNorTabStopsIsServed() throws Exception {
		Path marche = folder.resolve("m.marche");
		try (Conversation editor = new Conversation()) {
			editor.initialiser(new InitializeParams());
			editor.ouvrir(marche, "marché M \"m\" {\n    lot\n}\n");
			assertTrue(attendre(editor.server.getTextDocumentService().completion(new CompletionParams(nom(marche), editor.position(marche, "    lot§")))).getRight().getItems().stream()
					.noneMatch(i -> i.getTextEdit().getLeft().getNewText().contains("${")));
			assertFalse(editor.registration.isDone());
		}
	}

	@Test
	@SuppressWarnings("deprecation")
	void aRootFolderIsEnough() throws Exception {
		Path marche = Files.writeString(folder.resolve("m.marche"), MARCHE);
		try (Conversation editor = new Conversation()) {
			InitializeParams params = new InitializeParams();
			params.setRootUri(folder.toUri().toString());
			editor.initialiser(params);
			editor.problemes(marche, p -> p.stream().anyMatch(d -> d.getSeverity() == DiagnosticSeverity.Error));
		}
	}

	@Test
	void foldersComeAndGo() throws Exception {
		Path marche = Files.writeString(folder.resolve("m.marche"), MARCHE);
		try (Conversation editor = Conversation.surDossier(null)) {
			WorkspaceFolder added = new WorkspaceFolder(folder.toUri().toString(), "dossier");
			WorkspaceService workspace = editor.server.getWorkspaceService();
			editor.ouvrir(marche);
			editor.problemes(marche, p -> !p.isEmpty());
			workspace.didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(List.of(added), List.of())));
			editor.remplacer(marche, "acheteur Ville", "acheteur Autre");
			editor.problemes(marche, p -> p.stream().anyMatch(d -> d.getMessage().getLeft().contains("Autre")));
			workspace.didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(List.of(), List.of(added))));
			editor.remplacer(marche, "acheteur Autre", "acheteur Encore");
			editor.problemes(marche, p -> p.stream().anyMatch(d -> d.getMessage().getLeft().contains("Encore")));
		}
	}

	@Test
	void typingFastLosesNothing() throws Exception {
		Path marche = Files.writeString(folder.resolve("m.marche"), MARCHE);
		Files.writeString(folder.resolve("a.spaser"), ACHETEUR);
		try (Conversation editor = Conversation.surDossier(folder)) {
			editor.ouvrir(marche);
			List<CompletableFuture<?>> asked = new ArrayList<>();
			for (int i = 0; i < 60; i++) {
				editor.remplacer(marche, i == 0 ? "École" : "École" + (i - 1), "École" + i);
				asked.add(editor.server.getTextDocumentService().completion(new CompletionParams(nom(marche), new Position(2, 4))));
				asked.add(editor.server.getTextDocumentService().rename(new RenameParams(nom(marche), editor.position(marche, "acheteur Vi§lle"), "Cité" + i)));
			}
			for (CompletableFuture<?> answer : asked) {
				try {
					attendre(answer);
				} catch (CancellationException e) {
					// An older question may be dropped for a newer text.
					continue;
				} catch (ExecutionException e) {
					assertEquals(ResponseErrorCode.RequestCancelled.getValue(), ((ResponseErrorException) e.getCause()).getResponseError().getCode(), e.toString());
				}
			}
			assertTrue(attendre(editor.server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(nom(marche)))).get(0).getRight().getName().equals("École59"));
		}
	}

	@Test
	void goodbyes() throws Exception {
		assertEquals(0, Conversation.surDossier(folder).terminer());
		assertEquals(1, Conversation.surDossier(folder).sortir());
		assertEquals(0, Conversation.surDossier(folder).raccrocher());
		assertEquals(0, new Conversation().raccrocher());
	}

	@Test
	void questionsBeforeTheBeginningAndASecondBeginning() throws Exception {
		try (Conversation editor = new Conversation()) {
			assertTrue(refus(editor.server.getTextDocumentService().hover(new HoverParams(nom(folder.resolve("m.marche")), new Position(0, 0)))).contains("initialize"));
			editor.initialiser(new InitializeParams());
			assertTrue(refus(editor.server.initialize(new InitializeParams())).contains("déjà"));
		}
	}

	@Test
	void nothingIsPrinted() throws Exception {
		PrintStream before = System.out;
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
		try (Conversation editor = Conversation.surDossier(folder)) {
			editor.ouvrir(folder.resolve("m.marche"), MARCHE);
			toutDemander(editor, nom(folder.resolve("m.marche")), new Position(0, 9));
		} finally {
			System.setOut(before);
		}
		assertEquals("", printed.toString(StandardCharsets.UTF_8));
	}
}
