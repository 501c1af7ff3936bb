// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Makes things on all cores and hands them over in their order, one after the other. It is never more than a few ahead, so that neither memory
 * nor the wait of somebody who gives up grows with their number. Closing it drops what was not handed over.
 */
final class EnOrdre<T, R> implements AutoCloseable {

	/** More than these would wait for memory more than they gain. */
	static final int CORES = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

	private final Iterator<T> things;
	private final Function<T, R> work;
	private final Deque<Future<R>> ahead = new ArrayDeque<>();
	private final int threads;
	private final ExecutorService workers;

	/**
	 * @param threads how many threads work; 0 for the caller's own, which then makes each thing when it is asked for
	 * @param work    may be called by all of them at once
	 */
	EnOrdre(List<T> things, int threads, Function<T, R> work) {
		this.things = things.iterator();
		this.work = work;
		this.threads = threads;
		this.workers = threads == 0 ? null : Executors.newFixedThreadPool(threads);
	}

	/**
	 * The next thing.
	 *
	 * @throws Abandon when this thread is told to stop
	 */
	R suivant() throws Abandon {
		if (workers == null) {
			return work.apply(things.next());
		}
		while (things.hasNext() && ahead.size() < 2 * threads) {
			T thing = things.next();
			ahead.add(workers.submit(() -> work.apply(thing)));
		}
		try {
			return ahead.remove().get();
		} catch (ExecutionException e) {
			switch (e.getCause()) {
				case RuntimeException defect -> throw defect;
				case Error defect -> throw defect;
				default -> throw new IllegalStateException(e.getCause());
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new Abandon();
		}
	}

	@Override
	public void close() {
		if (workers != null) {
			workers.shutdownNow();
		}
	}
}
