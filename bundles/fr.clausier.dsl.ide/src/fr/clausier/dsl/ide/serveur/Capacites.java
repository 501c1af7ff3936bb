// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.serveur;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import fr.clausier.dsl.ide.miseenforme.FrappeService;

/** What the server says it can do, and what it asks of the client's abilities. */
final class Capacites {

	private static final String SURVEILLANCE = "workspace/didChangeWatchedFiles";

	/** Adds what Xtext's server does not offer, and takes away what this language has no use for. */
	ServerCapabilities completer(ServerCapabilities offered) {
		CompletionOptions completion = new CompletionOptions();
		completion.setResolveProvider(false);
		offered.setCompletionProvider(completion);
		offered.setSignatureHelpProvider(null);
		offered.setRenameProvider(Either.forRight(new RenameOptions(true)));
		offered.setFoldingRangeProvider(true);
		offered.setSelectionRangeProvider(true);
		offered.setInlayHintProvider(true);
		offered.setDocumentLinkProvider(new DocumentLinkOptions(false));
		offered.setDocumentOnTypeFormattingProvider(
				new DocumentOnTypeFormattingOptions(FrappeService.SIGNES.get(0), FrappeService.SIGNES.subList(1, FrappeService.SIGNES.size())));
		return offered;
	}

	/** Whether the client knows tab stops in proposals. */
	boolean extraits(InitializeParams params) {
		return client(params, ClientCapabilities::getTextDocument).map(TextDocumentClientCapabilities::getCompletion)
				.map(CompletionCapabilities::getCompletionItem).map(CompletionItemCapabilities::getSnippetSupport).orElse(false);
	}

	/** Whether the client can be asked to watch files. */
	boolean fichiersSurveilles(InitializeParams params) {
		return client(params, ClientCapabilities::getWorkspace).map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
				.map(DidChangeWatchedFilesCapabilities::getDynamicRegistration).orElse(false);
	}

	private static <T> Optional<T> client(InitializeParams params, Function<ClientCapabilities, T> part) {
		return Optional.ofNullable(params.getCapabilities()).map(part);
	}

	/** The request to tell what changes on disk without an editor. */
	RegistrationParams surveillance(Collection<String> extensions) {
		List<FileSystemWatcher> watchers = new TreeSet<>(extensions).stream().map(e -> new FileSystemWatcher(Either.forLeft("**/*." + e))).toList();
		return new RegistrationParams(List.of(new Registration(SURVEILLANCE, SURVEILLANCE, new DidChangeWatchedFilesRegistrationOptions(watchers))));
	}
}
