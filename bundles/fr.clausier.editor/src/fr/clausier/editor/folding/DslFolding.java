// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.folding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;

import fr.clausier.editor.session.DocumentReconciler;
import fr.clausier.editor.session.LiveAnswer;
import fr.clausier.editor.session.ReadContext;

/** Blocks of more than one line fold; those that stay where they are keep their state. */
public final class DslFolding extends DocumentReconciler {

	private ProjectionViewer viewer;
	private LiveAnswer<List<Position>> answers;

	@Override
	protected void enter(ITextViewer newViewer, IDocument document) {
		if (newViewer instanceof ProjectionViewer projection) {
			viewer = projection;
			answers = new LiveAnswer<>(document, viewer.getTextWidget(), DslFolding::calculate, (open, folds) -> show(folds));
			answers.start();
		}
	}

	@Override
	protected void leave() {
		if (answers != null) {
			answers.stop();
			answers = null;
		}
	}

	/** Offsets, not lines: the service that answers in lines walks the text for each of them. */
	private static List<Position> calculate(ReadContext context) {
		return context.service(IFoldingRangeProvider.class).getFoldingRanges(context.resource(), context.cancel()).stream()
				.map(r -> new Position(r.getOffset(), r.getLength())).toList();
	}

	private void show(List<Position> ranges) {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null) {
			return;
		}
		Set<Position> wanted = new HashSet<>();
		ranges.forEach(r -> wanted.add(wholeLines(r)));
		wanted.remove(null);
		Set<Annotation> gone = new HashSet<>();
		model.getAnnotationIterator().forEachRemaining(a -> {
			if (!wanted.remove(model.getPosition(a))) {
				gone.add(a);
			}
		});
		Map<ProjectionAnnotation, Position> added = new HashMap<>();
		wanted.forEach(p -> added.put(new ProjectionAnnotation(), p));
		if (!gone.isEmpty() || !added.isEmpty()) {
			model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
		}
	}

	private Position wholeLines(Position range) {
		IDocument document = viewer.getDocument();
		try {
			int first = document.getLineOfOffset(range.getOffset());
			int last = document.getLineOfOffset(Math.min(range.getOffset() + range.getLength(), document.getLength()));
			int start = document.getLineOffset(first);
			int end = last + 1 < document.getNumberOfLines() ? document.getLineOffset(last + 1) : document.getLength();
			return last > first ? new Position(start, end - start) : null;
		} catch (BadLocationException e) {
			return null;
		}
	}
}
