// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.serveur;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

/** How the conversation ends: the client says so, or goes away. The process is the caller's to end. */
final class Fin implements ILanguageServerShutdownAndExitHandler {

	/** Ended as it should be. */
	static final int NORMALE = 0;
	/** The client left with « exit » before it had said « shutdown », which the protocol calls an error. */
	static final int SANS_PREVENIR = 1;

	private final CompletableFuture<Integer> code = new CompletableFuture<>();
	private volatile boolean announced;

	@Override
	public void shutdown() {
		announced = true;
	}

	@Override
	public void exit() {
		code.complete(announced ? NORMALE : SANS_PREVENIR);
	}

	/** The client closed its side: there is nobody left to answer. */
	void raccrocher() {
		code.complete(NORMALE);
	}

	/** Waits for the end. @return the exit code */
	int attendre() throws InterruptedException {
		try {
			return code.get();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e);
		}
	}
}
