// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.serveur;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.ILanguageServerAccess.IBuildListener;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Judges the other files of a folder again once one of them has changed: a buyer's size, a scheme's targets, a policy's settings and what
 * other purchases add up to count in every file, though no name has changed. It happens when the author pauses, as a reading that the next
 * change cancels and that no question waits for: building these files again would hold completion back for as long as there are files.
 */
@Singleton
final class RelectureDesVoisins implements IBuildListener {

	private static final long PAUSE_MILLISECONDS = 400;

	private final EspaceDeTravail workspace;
	private final IRequestManager requests;
	private final OperationCanceledManager cancellation;
	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("relecture").factory());
	/** Folders to look at, each with its files that have just been judged with the others as they are. */
	private final Map<URI, Set<URI>> waiting = new HashMap<>();
	private ScheduledFuture<?> next;

	@Inject
	RelectureDesVoisins(EspaceDeTravail workspace, IRequestManager requests, OperationCanceledManager cancellation) {
		this.workspace = workspace;
		this.requests = requests;
		this.cancellation = cancellation;
	}

	@Override
	public synchronized void afterBuild(List<IResourceDescription.Delta> deltas) {
		Map<URI, Set<URI>> built = new HashMap<>();
		deltas.forEach(d -> built.computeIfAbsent(DossierSeul.de(d.getUri()), f -> new HashSet<>()).add(d.getUri()));
		waiting.putAll(built);
		if (next != null) {
			next.cancel(false);
		}
		if (!waiting.isEmpty() && !clock.isShutdown()) {
			next = clock.schedule(() -> {
				requests.runRead(this::relire);
			}, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
		}
	}

	private Object relire(CancelIndicator cancel) {
		Map<URI, Set<URI>> folders;
		synchronized (this) {
			folders = new HashMap<>(waiting);
		}
		folders.forEach((folder, fresh) -> {
			for (URI file : workspace.fichiers(folder)) {
				cancellation.checkCanceled(cancel);
				if (!fresh.contains(file)) {
					juger(file, cancel);
				}
			}
			synchronized (this) {
				waiting.remove(folder, fresh);
			}
		});
		return null;
	}

	private void juger(URI file, CancelIndicator cancel) {
		workspace.doRead(file, (document, resource) -> {
			List<Issue> found = resource.getResourceServiceProvider().getResourceValidator().validate(resource, CheckMode.NORMAL_AND_FAST, cancel);
			// A judgement that was broken off is none.
			cancellation.checkCanceled(cancel);
			workspace.publierSiNouveau(file, found);
			return null;
		});
	}

	/** What is built after that is nobody's concern. */
	synchronized void arreter() {
		clock.shutdownNow();
	}
}
