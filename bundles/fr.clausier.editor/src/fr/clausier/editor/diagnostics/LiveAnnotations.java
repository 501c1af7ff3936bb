// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.diagnostics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.validation.Issue;

import fr.clausier.editor.session.DslSession;
import fr.clausier.editor.session.FileIssues;
import fr.clausier.editor.session.OpenDocument;

/** Squiggles and ruler signs of the texts being edited, replaced as a whole after each build. */
public final class LiveAnnotations {

	private final DslSession session;
	private final Display display;

	public LiveAnnotations(DslSession session, Display display) {
		this.session = session;
		this.display = display;
	}

	/** Called from the build's thread. */
	public void publish(FileIssues found) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> session.openDocument(found.uri()).filter(o -> o.version() == found.version()).ifPresent(o -> show(o, found)));
		}
	}

	private static void show(OpenDocument open, FileIssues found) {
		IAnnotationModel model = open.buffer().getAnnotationModel();
		if (model instanceof IAnnotationModelExtension batch) {
			List<Annotation> before = new ArrayList<>();
			model.getAnnotationIterator().forEachRemaining(a -> {
				if (a instanceof IssueAnnotation) {
					before.add(a);
				}
			});
			int end = open.document().getLength();
			Map<Annotation, Position> now = new HashMap<>();
			for (Issue issue : found.issues()) {
				int offset = Math.min(issue.getOffset() == null ? 0 : issue.getOffset(), end);
				now.put(new IssueAnnotation(issue), new Position(offset, Math.min(length(issue), end - offset)));
			}
			batch.replaceAnnotations(before.toArray(Annotation[]::new), now);
		}
	}

	private static int length(Issue issue) {
		return issue.getLength() == null ? 0 : issue.getLength();
	}
}
