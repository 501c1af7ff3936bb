// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.session;

import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Control;

/**
 * The answer to one question about one text, asked again after each build and shown on the user interface thread if the text is still the
 * one asked about: colours, folds, outline.
 *
 * @param <T> the answer
 */
public final class LiveAnswer<T> {

	private final IDocument document;
	private final Control control;
	private final Function<ReadContext, T> question;
	private final BiConsumer<OpenDocument, T> show;
	private final Runnable afterBuild = this::ask;

	public LiveAnswer(IDocument document, Control control, Function<ReadContext, T> question, BiConsumer<OpenDocument, T> show) {
		this.document = document;
		this.control = control;
		this.question = question;
		this.show = show;
	}

	public void start() {
		DslSession.get().addBuildListener(afterBuild);
		ask();
	}

	public void stop() {
		DslSession.get().removeBuildListener(afterBuild);
	}

	/** Asks now; the answer comes when it comes. */
	public void ask() {
		DslSession session = DslSession.get();
		session.openDocument(document).ifPresent(open -> {
			int version = open.version();
			session.read(open.uri(), question).thenAccept(answer -> {
				if (answer != null && !control.isDisposed()) {
					control.getDisplay().asyncExec(() -> {
						if (!control.isDisposed() && open.version() == version) {
							show.accept(open, answer);
						}
					});
				}
			});
		});
	}
}
