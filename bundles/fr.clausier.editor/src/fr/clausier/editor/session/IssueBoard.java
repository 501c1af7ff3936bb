// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.session;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.Issue;

/** The last known problems of every file. Published from the build's thread; listeners change to theirs. */
public final class IssueBoard {

	private static final Comparator<Issue> BY_PLACE = Comparator.comparing(i -> i.getOffset() == null ? 0 : i.getOffset());

	private final Map<URI, FileIssues> known = new ConcurrentHashMap<>();
	private final List<Consumer<FileIssues>> listeners = new CopyOnWriteArrayList<>();

	void publish(URI uri, int version, Iterable<? extends Issue> found) {
		List<Issue> issues = StreamSupport.stream(found.spliterator(), false).<Issue>map(i -> i).sorted(BY_PLACE).toList();
		FileIssues now = new FileIssues(uri, version, issues);
		known.put(uri, now);
		listeners.forEach(l -> l.accept(now));
	}

	/** Publishes unless the same is known: a file judged again for the sake of another mostly has nothing new to say. */
	void publishIfNew(URI uri, int version, Iterable<? extends Issue> found) {
		List<String> now = StreamSupport.stream(found.spliterator(), false).<Issue>map(i -> i).sorted(BY_PLACE).map(IssueBoard::words).toList();
		FileIssues before = known.get(uri);
		if (before == null || !now.equals(before.issues().stream().map(IssueBoard::words).toList())) {
			publish(uri, version, found);
		}
	}

	private static String words(Issue issue) {
		return issue.getSeverity() + " " + issue.getCode() + " " + issue.getOffset() + " " + issue.getLength() + " " + issue.getMessage();
	}

	/** @return what is known of a file; nothing before its first build */
	public Optional<FileIssues> of(URI uri) {
		return Optional.ofNullable(known.get(uri));
	}

	/** @param listener told what is known already, then what is published; texts open again at the start are often judged before anybody listens */
	public void addListener(Consumer<FileIssues> listener) {
		listeners.add(listener);
		known.values().forEach(listener);
	}
}
