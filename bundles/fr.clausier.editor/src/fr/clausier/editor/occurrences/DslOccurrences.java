// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.occurrences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;

import fr.clausier.editor.session.DocumentReconciler;
import fr.clausier.editor.session.LiveAnswer;
import fr.clausier.editor.session.ReadContext;

/** Follows the caret and marks where else the element under it is named. */
public final class DslOccurrences extends DocumentReconciler {

	/** Annotation type of a mark. */
	public static final String TYPE = "fr.clausier.editor.occurrence";

	private final ISelectionChangedListener caretMoved = e -> moved((ITextSelection) e.getSelection());
	private ISourceViewer viewer;
	private LiveAnswer<List<Position>> answers;
	private volatile int caret;
	private Annotation[] shown = {};

	@Override
	protected void enter(ITextViewer newViewer, IDocument document) {
		if (newViewer instanceof ISourceViewer source && newViewer.getSelectionProvider() instanceof IPostSelectionProvider selection) {
			viewer = source;
			answers = new LiveAnswer<>(document, viewer.getTextWidget(), this::calculate, (open, places) -> show(places));
			answers.start();
			selection.addPostSelectionChangedListener(caretMoved);
		}
	}

	@Override
	protected void leave() {
		if (answers != null) {
			answers.stop();
			answers = null;
			((IPostSelectionProvider) viewer.getSelectionProvider()).removePostSelectionChangedListener(caretMoved);
		}
	}

	private void moved(ITextSelection selection) {
		caret = selection.getOffset();
		answers.ask();
	}

	private List<Position> calculate(ReadContext context) {
		IDocumentHighlightService service = context.service(IDocumentHighlightService.class);
		int offset = Math.min(caret, context.document().getContents().length());
		DocumentHighlightParams params = new DocumentHighlightParams(new TextDocumentIdentifier(context.uri().toString()), context.document().getPosition(offset));
		List<Position> places = new ArrayList<>();
		for (DocumentHighlight highlight : service.getDocumentHighlights(context.document(), context.resource(), params, context.cancel())) {
			int start = context.document().getOffSet(highlight.getRange().getStart());
			places.add(new Position(start, context.document().getOffSet(highlight.getRange().getEnd()) - start));
		}
		return places;
	}

	private void show(List<Position> places) {
		IAnnotationModel model = viewer.getAnnotationModel();
		if (model instanceof IAnnotationModelExtension batch && (shown.length > 0 || !places.isEmpty())) {
			Map<Annotation, Position> added = new HashMap<>();
			places.forEach(p -> added.put(new Annotation(TYPE, false, ""), p));
			batch.replaceAnnotations(shown, added);
			shown = added.keySet().toArray(Annotation[]::new);
		}
	}
}
