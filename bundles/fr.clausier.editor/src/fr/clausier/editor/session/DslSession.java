// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.session;

import java.io.FileNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.resource.IResourceServiceProvider;

import com.google.common.base.Throwables;

/**
 * The workbench's one session with the languages. Loading them takes a second or two, so it happens on a thread of its own; whatever is
 * asked meanwhile waits there in order. Every method returns at once, except {@link #readNow}, which says how long it may take.
 */
public final class DslSession {

	private static final DslSession INSTANCE = new DslSession();

	private final ExecutorService queue = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("DSL session").factory());
	private final IssueBoard issues = new IssueBoard();
	private final List<Consumer<OpenDocument>> saveListeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> buildListeners = new CopyOnWriteArrayList<>();
	private final WorkspaceFollower workspace = new WorkspaceFollower(this);
	private final DocumentConnector documents = new DocumentConnector(this, d -> saveListeners.forEach(l -> l.accept(d)));
	/** Written on the queue's thread before anything else runs there. */
	private volatile Engine engine;
	private boolean started;

	private DslSession() {
	}

	/** @return the session; the first call starts it, in the background */
	public static DslSession get() {
		INSTANCE.start();
		return INSTANCE;
	}

	private synchronized void start() {
		if (!started) {
			started = true;
			queue.execute(this::load);
			List<WorkspaceFolder> folders = workspace.follow();
			write(e -> e.start(folders));
			documents.connect();
		}
	}

	private void load() {
		try {
			engine = new Engine(issues);
		} catch (CoreException | RuntimeException | LinkageError e) {
			ILog.get().error("The language could not be loaded", e);
		}
	}

	void write(Function<Engine, CompletableFuture<?>> change) {
		queue.execute(() -> {
			if (engine != null) {
				change.apply(engine).whenComplete((result, error) -> afterWrite(error));
			}
		});
	}

	private void afterWrite(Throwable error) {
		if (error == null) {
			buildListeners.forEach(Runnable::run);
		} else if (!isCancellation(error) && Throwables.getCausalChain(error).stream().noneMatch(FileNotFoundException.class::isInstance)) {
			// A file that has just gone is told again by the workspace, as deleted.
			ILog.get().error("A build failed", error);
		}
	}

	/**
	 * Asks about a file. The answer is null when the file is unknown; the future fails with a {@link CancellationException} when the text
	 * changed meanwhile.
	 */
	public <T> CompletableFuture<T> read(URI uri, Function<ReadContext, T> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		queue.execute(() -> {
			if (engine == null) {
				answer.complete(null);
				return;
			}
			engine.read(uri, question).whenComplete((result, error) -> {
				if (error == null) {
					answer.complete(result);
				} else if (isCancellation(error)) {
					answer.cancel(false);
				} else {
					ILog.get().error("A question about " + uri.lastSegment() + " failed", error);
					answer.complete(null);
				}
			});
		});
		return answer;
	}

	/** Asks and waits for at most the given time. @return the answer, or nothing when it is not there in time */
	public <T> Optional<T> readNow(URI uri, long milliseconds, Function<ReadContext, T> question) {
		try {
			return Optional.ofNullable(read(uri, question).get(milliseconds, TimeUnit.MILLISECONDS));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		} catch (CancellationException | ExecutionException | TimeoutException e) {
			return Optional.empty();
		}
	}

	private static boolean isCancellation(Throwable error) {
		Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
		return cause instanceof CancellationException || cause instanceof OperationCanceledException
				|| cause instanceof org.eclipse.xtext.service.OperationCanceledError;
	}

	/** Reads every file of a project again from disk and publishes its problems. */
	public void recheck(IResource folder) throws CoreException {
		List<URI> files = workspace.filesOf(folder);
		write(e -> e.files(files, List.of()));
	}

	public Optional<OpenDocument> openDocument(IDocument document) {
		return documents.of(document);
	}

	public Optional<OpenDocument> openDocument(URI uri) {
		return documents.of(uri);
	}

	/** @return the services of a file's language, or nothing while it is being loaded */
	public Optional<IResourceServiceProvider> language(URI uri) {
		Engine ready = engine;
		return ready == null ? Optional.empty() : Optional.ofNullable(ready.language(uri));
	}

	public IssueBoard issues() {
		return issues;
	}

	/** @param listener called after each build, on any thread */
	public void addBuildListener(Runnable listener) {
		buildListeners.add(listener);
	}

	public void removeBuildListener(Runnable listener) {
		buildListeners.remove(listener);
	}

	/** @param listener called when a text becomes what is on disk: saved or reverted */
	public void addSaveListener(Consumer<OpenDocument> listener) {
		saveListeners.add(listener);
	}

	/** Ends the session's threads when the workbench does. */
	public void stop() {
		queue.execute(() -> {
			if (engine != null) {
				engine.stop();
			}
		});
		queue.shutdown();
	}
}
