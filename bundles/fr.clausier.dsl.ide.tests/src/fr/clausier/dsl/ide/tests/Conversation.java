// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.resource.IResourceServiceProvider;

import fr.clausier.dsl.ide.serveur.Serveur;
import fr.clausier.dsl.ide.texte.Lignes;

/** An editor that talks to the server over two streams, as a process would. */
final class Conversation implements LanguageClient, AutoCloseable {

	private static final long PATIENCE_SECONDS = 60;

	final LanguageServer server;
	final CompletableFuture<RegistrationParams> registration = new CompletableFuture<>();
	private final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();
	private final Map<Path, Integer> versions = new ConcurrentHashMap<>();
	private final Map<Path, String> texts = new ConcurrentHashMap<>();
	private final CompletableFuture<Integer> end = new CompletableFuture<>();
	private final OutputStream toServer;
	/** The server sets up a language of its own, as it would in its own process; the other tests have theirs. */
	private final Map<String, Object> factories = new HashMap<>(Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap());
	private final Map<String, Object> providers = new HashMap<>(IResourceServiceProvider.Registry.INSTANCE.getExtensionToFactoryMap());
	InitializeResult initialise;

	Conversation() throws IOException {
		Pipe up = Pipe.open();
		Pipe down = Pipe.open();
		toServer = Channels.newOutputStream(up.sink());
		InputStream fromServer = Channels.newInputStream(down.source());
		Thread.ofPlatform().daemon().start(() -> {
			try {
				end.complete(Serveur.parler(Channels.newInputStream(up.source()), Channels.newOutputStream(down.sink())));
			} catch (InterruptedException | RuntimeException e) {
				end.completeExceptionally(e);
			}
		});
		Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, fromServer, toServer);
		launcher.startListening();
		server = launcher.getRemoteProxy();
	}

	/** A conversation about a folder, with all that a modern editor can do. */
	static Conversation surDossier(Path folder) throws Exception {
		Conversation conversation = new Conversation();
		InitializeParams params = new InitializeParams();
		params.setCapabilities(capacites());
		params.setWorkspaceFolders(folder == null ? null : List.of(new WorkspaceFolder(folder.toUri().toString(), "dossier")));
		conversation.initialiser(params);
		return conversation;
	}

	void initialiser(InitializeParams params) throws Exception {
		initialise = attendre(server.initialize(params));
		server.initialized(new InitializedParams());
	}

	static ClientCapabilities capacites() {
		ClientCapabilities capabilities = new ClientCapabilities();
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
		capabilities.setWorkspace(workspace);
		TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
		DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
		symbols.setHierarchicalDocumentSymbolSupport(true);
		text.setDocumentSymbol(symbols);
		text.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
		capabilities.setTextDocument(text);
		return capabilities;
	}

	static <T> T attendre(CompletableFuture<T> answer) throws Exception {
		return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

	static TextDocumentIdentifier nom(Path file) {
		return new TextDocumentIdentifier(file.toUri().toString());
	}

	void ouvrir(Path file) throws IOException {
		ouvrir(file, Files.readString(file));
	}

	void ouvrir(Path file, String text) {
		versions.put(file, 1);
		texts.put(file, text);
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(file.toUri().toString(), "clausier", 1, text)));
	}

	void remplacer(Path file, String old, String now) {
		String text = texts.get(file);
		if (!text.contains(old)) {
			throw new IllegalArgumentException(old);
		}
		Lignes lines = Lignes.de(text);
		int start = text.indexOf(old);
		texts.put(file, text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(now)));
		changer(file, new TextDocumentContentChangeEvent(lines.plage(start, start + old.length()), now));
	}

	void changer(Path file, TextDocumentContentChangeEvent change) {
		server.getTextDocumentService()
				.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(file.toUri().toString(), versions.merge(file, 1, Integer::sum)), List.of(change)));
	}

	void fermer(Path file) {
		server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(nom(file)));
	}

	/** The position of the caret « § » in a piece of the open text. */
	Position position(Path file, String marked) {
		String text = texts.get(file);
		int start = text.indexOf(marked.replace("§", ""));
		if (start < 0) {
			throw new IllegalArgumentException(marked);
		}
		return Lignes.de(text).position(start + marked.indexOf('§'));
	}

	String texte(Path file) {
		return texts.get(file);
	}

	/** Waits until the problems of a file are as wanted. */
	List<Diagnostic> problemes(Path file, Predicate<List<Diagnostic>> wanted) throws InterruptedException {
		long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		synchronized (diagnostics) {
			while (System.nanoTime() < limit) {
				List<Diagnostic> now = diagnostics.get(file.toUri().toString());
				if (now != null && wanted.test(now)) {
					return now;
				}
				diagnostics.wait(1_000);
			}
		}
		throw new AssertionError("Problèmes de " + file.getFileName() + " : " + diagnostics.get(file.toUri().toString()) + "\nconnus : " + diagnostics.keySet());
	}

	private int finir() throws Exception {
		try {
			return attendre(end);
		} finally {
			Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().putAll(factories);
			IResourceServiceProvider.Registry.INSTANCE.getExtensionToFactoryMap().putAll(providers);
		}
	}

	/** Ends as an editor does. @return the exit code */
	int terminer() throws Exception {
		attendre(server.shutdown());
		server.exit();
		return finir();
	}

	int sortir() throws Exception {
		server.exit();
		return finir();
	}

	int raccrocher() throws Exception {
		toServer.close();
		return finir();
	}

	static Path copier(Path example, Path folder) throws IOException {
		Path copy = Files.createDirectories(folder.resolve(example.getFileName()));
		try (Stream<Path> files = Files.list(example)) {
			for (Path file : files.toList()) {
				Files.copy(file, copy.resolve(file.getFileName()));
			}
		}
		return copy;
	}

	@Override
	public void close() throws Exception {
		if (!end.isDone()) {
			terminer();
		}
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams published) {
		synchronized (diagnostics) {
			diagnostics.put(published.getUri(), published.getDiagnostics());
			diagnostics.notifyAll();
		}
	}

	@Override
	public CompletableFuture<Void> registerCapability(RegistrationParams params) {
		registration.complete(params);
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void telemetryEvent(Object object) {
		throw new AssertionError("telemetry");
	}

	@Override
	public void showMessage(MessageParams message) {
		throw new AssertionError(message.getMessage());
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		throw new AssertionError(request.getMessage());
	}

	@Override
	public void logMessage(MessageParams message) {
		throw new AssertionError(message.getMessage());
	}
}
