// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.ILanguageServerAccess.IBuildListener;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;

/**
 * Judges the other files of a folder again once one of them has changed: a fact there may count here though no name has changed, and a
 * build only follows names. It happens when the author pauses, as a reading that the next change cancels.
 */
final class Neighbours implements IBuildListener {

	private static final long PAUSE_MILLISECONDS = 400;

	private final WorkspaceManager workspace;
	private final IRequestManager requests;
	private final OperationCanceledManager cancellation;
	private final BiConsumer<URI, List<Issue>> publish;
	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("Neighbours").factory());
	/** Folders to look at, each with its files that have just been judged with the others as they are. */
	private final Map<URI, Set<URI>> waiting = new HashMap<>();
	private ScheduledFuture<?> next;

	Neighbours(WorkspaceManager workspace, IRequestManager requests, OperationCanceledManager cancellation, BiConsumer<URI, List<Issue>> publish) {
		this.workspace = workspace;
		this.requests = requests;
		this.cancellation = cancellation;
		this.publish = publish;
	}

	@Override
	public synchronized void afterBuild(List<IResourceDescription.Delta> deltas) {
		Map<URI, Set<URI>> built = new HashMap<>();
		deltas.forEach(d -> built.computeIfAbsent(folder(d.getUri()), f -> new HashSet<>()).add(d.getUri()));
		waiting.putAll(built);
		if (next != null) {
			next.cancel(false);
		}
		if (!waiting.isEmpty() && !clock.isShutdown()) {
			next = clock.schedule(() -> {
				requests.runRead(this::judge);
			}, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
		}
	}

	private Object judge(CancelIndicator cancel) {
		Map<URI, Set<URI>> folders;
		synchronized (this) {
			folders = new HashMap<>(waiting);
		}
		folders.forEach((folder, fresh) -> {
			for (URI file : files(folder)) {
				cancellation.checkCanceled(cancel);
				if (!fresh.contains(file)) {
					judge(file, cancel);
				}
			}
			synchronized (this) {
				waiting.remove(folder, fresh);
			}
		});
		return null;
	}

	private void judge(URI file, CancelIndicator cancel) {
		workspace.doRead(file, (document, resource) -> {
			if (resource != null) {
				List<Issue> found = resource.getResourceServiceProvider().getResourceValidator().validate(resource, CheckMode.NORMAL_AND_FAST, cancel);
				// A judgement that was broken off is none.
				cancellation.checkCanceled(cancel);
				publish.accept(file, found);
			}
			return null;
		});
	}

	private List<URI> files(URI folder) {
		Set<URI> files = new HashSet<>();
		workspace.getIndex().getAllResourceDescriptions().forEach(d -> {
			if (folder.equals(folder(d.getURI()))) {
				files.add(d.getURI());
			}
		});
		return List.copyOf(files);
	}

	private static URI folder(URI file) {
		return file.isHierarchical() && file.segmentCount() > 0 ? file.trimSegments(1) : file;
	}

	synchronized void stop() {
		clock.shutdownNow();
	}
}
