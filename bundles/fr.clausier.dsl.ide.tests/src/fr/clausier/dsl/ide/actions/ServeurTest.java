// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.Modules2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.inject.Guice;
import com.google.inject.Injector;

import fr.clausier.dsl.ide.tests.Atelier;

/** Through a language server with its index: files know each other, and what changes a file is tried beside the others. */
class ServeurTest {

	/** Keeps the last diagnostics of each file. */
	private static final class Client implements LanguageClient {

		final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();

		@Override
		public void publishDiagnostics(PublishDiagnosticsParams params) {
			diagnostics.put(params.getUri(), params.getDiagnostics());
		}

		@Override
		public void telemetryEvent(Object object) {
			// Nothing to tell.
		}

		@Override
		public void showMessage(MessageParams params) {
			throw new AssertionError(params.getMessage());
		}

		@Override
		public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
			return CompletableFuture.completedFuture(null);
		}

		@Override
		public void logMessage(MessageParams params) {
			// The log is not what is tested.
		}
	}

	@Test
	void aBuyerOfAnotherFileIsCompletedOnce(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("acheteur.spaser"), "acheteur Ville \"Ville\" {\n    type collectivité\n}\n");
		String purchase = "marché %s \"m\" {\n    acheteur Ville\n    nature travaux\n    procédure adaptée\n    publicité BOAMP\n    lancement 30/11/2026\n    estimation 250 000 € HT\n}\n";
		String text = purchase.formatted("A") + "\n" + purchase.formatted("B");
		String uri = folder.resolve("achats.marche").toUri().toString();
		assertNotNull(Atelier.INJECTOR, "enregistre le langage");
		Injector injector = Guice.createInjector(
				Modules2.mixin(new ServerModule(), binder -> binder.bind(IResourceServiceProvider.Registry.class).toInstance(IResourceServiceProvider.Registry.INSTANCE)));
		LanguageServerImpl server = injector.getInstance(LanguageServerImpl.class);
		Client client = new Client();
		server.connect(client);
		InitializeParams init = new InitializeParams();
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		init.setCapabilities(new ClientCapabilities(workspace, null, null));
		init.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "dossier")));
		server.initialize(init).get(30, TimeUnit.SECONDS);
		server.initialized(new InitializedParams());
		server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "clausier", 1, text)));
		List<CodeAction> actions = actions(server, client, uri, "R-017");
		assertEquals(List.of("Ajouter chez l'acheteur l'adresse de son profil, à remplir", "Corriger les 2 constats R-017 du fichier"), actions.stream().map(CodeAction::getTitle).distinct().toList());
		for (CodeAction action : actions) {
			Map<String, ?> changes = action.getEdit().getChanges();
			assertEquals(1, changes.size());
			assertTrue(changes.keySet().iterator().next().endsWith("acheteur.spaser"), changes.toString());
			assertEquals(1, action.getEdit().getChanges().values().iterator().next().size());
		}
		server.shutdown().get(30, TimeUnit.SECONDS);
	}

	private static List<CodeAction> actions(LanguageServerImpl server, Client client, String uri, String code) throws Exception {
		List<Diagnostic> mine = List.of();
		for (int i = 0; i < 300 && mine.isEmpty(); i++) {
			mine = client.diagnostics.getOrDefault(uri, List.of()).stream().filter(d -> d.getCode() != null && code.equals(d.getCode().getLeft())).toList();
			Thread.sleep(20);
		}
		CodeActionContext context = new CodeActionContext(mine);
		context.setOnly(List.of(CodeActionKind.QuickFix));
		return server.codeAction(new CodeActionParams(new TextDocumentIdentifier(uri), new Range(new Position(1, 0), new Position(1, 1)), context)).get(30, TimeUnit.SECONDS).stream()
				.map(e -> e.getRight()).toList();
	}
}
