// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.session;

import java.io.File;
import java.io.FileNotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.ide.server.findReferences.WorkspaceResourceAccess;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Modules2;

import com.google.common.base.Throwables;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;

/** Xtext's workspace and its queue: writes one after the other, each with a build; reads between them, cancelled by the next write. */
final class Engine {

	private final IResourceServiceProvider.Registry languages;
	private final WorkspaceManager workspace;
	private final IRequestManager requests;
	private final IssueBoard issues;
	private final Neighbours neighbours;
	private final Map<URI, Integer> versions = new ConcurrentHashMap<>();
	/** Files that a build was told to read. */
	private final Set<URI> told = ConcurrentHashMap.newKeySet();
	private final Object reading = new Object();

	Engine(IssueBoard issues) throws CoreException {
		this.issues = issues;
		languages = Languages.load();
		// By default the registry is filled from the context class loader, which sees nothing in OSGi.
		Module ours = binder -> binder.bind(IResourceServiceProvider.Registry.class).toInstance(languages);
		Injector injector = Guice.createInjector(Modules2.mixin(new ServerModule(), ours));
		workspace = injector.getInstance(WorkspaceManager.class);
		requests = injector.getInstance(IRequestManager.class);
		neighbours = new Neighbours(workspace, requests, injector.getInstance(OperationCanceledManager.class),
				(uri, found) -> issues.publishIfNew(uri, versions.getOrDefault(uri, 0), found));
		workspace.addBuildListener(neighbours);
	}

	IResourceServiceProvider language(URI uri) {
		return languages.getResourceServiceProvider(uri);
	}

	CompletableFuture<?> start(List<WorkspaceFolder> folders) {
		return whole(() -> workspace.initialize(folders, (uri, found) -> issues.publish(uri, versions.getOrDefault(uri, 0), found), CancelIndicator.NullImpl));
	}

	CompletableFuture<?> folders(List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
		DidChangeWorkspaceFoldersParams change = new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, removed));
		return whole(() -> workspace.didChangeWorkspaceFolders(change, CancelIndicator.NullImpl));
	}

	/**
	 * A change that no later one may cancel: a folder half known, or not at all, is one whose files are never judged. It ends with a build, for the texts
	 * whose own one it has cancelled.
	 */
	private CompletableFuture<?> whole(Runnable change) {
		return write(() -> {
			change.run();
			return workspace.didChangeFiles(List.of(), List.of());
		});
	}

	CompletableFuture<?> open(URI uri, int version, String text) {
		return write(() -> {
			versions.put(uri, version);
			told.add(uri);
			return workspace.didOpen(uri, version, text);
		});
	}

	CompletableFuture<?> change(URI uri, int version, String text) {
		return write(() -> {
			versions.put(uri, version);
			return workspace.didChangeTextDocumentContent(uri, version, List.of(new TextDocumentContentChangeEvent(text)));
		});
	}

	CompletableFuture<?> close(URI uri) {
		return write(() -> {
			versions.remove(uri);
			told.add(uri);
			return workspace.didClose(uri);
		});
	}

	CompletableFuture<?> files(List<URI> changed, List<URI> deleted) {
		return write(() -> {
			told.addAll(changed);
			told.removeAll(deleted);
			return workspace.didChangeFiles(changed, deleted);
		});
	}

	private CompletableFuture<?> write(java.util.function.Supplier<Buildable> update) {
		return requests.runWrite(update::get, (cancel, build) -> {
			try {
				return build.build(cancel);
			} catch (RuntimeException e) {
				if (Throwables.getCausalChain(e).stream().noneMatch(FileNotFoundException.class::isInstance)) {
					throw e;
				}
				// Xtext keeps a file on its list until it is built: one that went away meanwhile, with its folder, would stop every later build.
				return workspace.didChangeFiles(List.of(), gone()).build(cancel);
			}
		});
	}

	/** Files that were to be read and are neither on the disk nor in an editor any more. */
	private List<URI> gone() {
		List<URI> gone = told.stream().filter(uri -> !versions.containsKey(uri) && uri.isFile() && !new File(uri.toFileString()).isFile()).toList();
		told.removeAll(gone);
		return gone;
	}

	<T> CompletableFuture<T> read(URI uri, Function<ReadContext, T> question) {
		return requests.runRead(cancel -> {
			// Xtext reads side by side, but its resource set loads a file on first demand and bears no two that do so at once.
			synchronized (reading) {
				return workspace.doRead(uri, (document, resource) -> document == null || resource == null ? null
						: question.apply(new ReadContext(uri, document, resource, language(uri), new WorkspaceResourceAccess(workspace), cancel)));
			}
		});
	}

	void stop() {
		neighbours.stop();
		requests.shutdown();
	}
}
