// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.colouring;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.AbstractDocument;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.editor.syntaxcoloring.MergingHighlightedPositionAcceptor;

import fr.clausier.editor.session.ReadContext;

/** Colours that only the model knows. They move with the text until the next build says where they are. */
final class SemanticColours implements ITextPresentationListener {

	private static final String CATEGORY = "fr.clausier.editor.semantic";

	private final IDocument document;
	private final DefaultPositionUpdater updater = new DefaultPositionUpdater(CATEGORY);
	private List<Token> tokens = List.of();

	/** A token that follows the edits made before and inside it. */
	private static final class Coloured extends Position {

		private final String style;

		Coloured(Token token) {
			super(token.offset(), token.length());
			style = token.style();
		}
	}

	SemanticColours(IDocument document) {
		this.document = document;
		document.addPositionCategory(CATEGORY);
		document.addPositionUpdater(updater);
	}

	/** The question put to the session. */
	static List<Token> calculate(ReadContext context) {
		ISemanticHighlightingCalculator calculator = context.service(ISemanticHighlightingCalculator.class);
		List<Token> found = new ArrayList<>();
		new MergingHighlightedPositionAcceptor(calculator).provideHighlightingFor(context.resource(),
				(offset, length, styles) -> found.add(new Token(offset, length, styles[0])), context.cancel());
		return found;
	}

	/** @return the region to paint again */
	IRegion show(List<Token> now) {
		List<Token> before = current();
		tokens = now;
		try {
			document.removePositionCategory(CATEGORY);
			document.addPositionCategory(CATEGORY);
			for (Token token : tokens) {
				document.addPosition(CATEGORY, new Coloured(token));
			}
		} catch (BadLocationException | BadPositionCategoryException e) {
			// the text has just become shorter: the next build paints
			return new Region(0, 0);
		}
		return changed(before, now);
	}

	private static IRegion changed(List<Token> before, List<Token> after) {
		if (before.equals(after)) {
			return new Region(0, 0);
		}
		int same = 0;
		int max = Math.min(before.size(), after.size());
		while (same < max && before.get(same).equals(after.get(same))) {
			same++;
		}
		int tail = 0;
		while (tail < max - same && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
			tail++;
		}
		List<Token> different = new ArrayList<>(before.subList(same, before.size() - tail));
		different.addAll(after.subList(same, after.size() - tail));
		int start = different.stream().mapToInt(Token::offset).min().orElse(0);
		return new Region(start, different.stream().mapToInt(Token::end).max().orElse(start) - start);
	}

	private List<Token> current() {
		try {
			List<Token> current = new ArrayList<>();
			for (Position p : document.getPositions(CATEGORY)) {
				if (!p.isDeleted()) {
					current.add(new Token(p.getOffset(), p.getLength(), ((Coloured) p).style));
				}
			}
			return current;
		} catch (BadPositionCategoryException e) {
			return List.of();
		}
	}

	@Override
	public void applyTextPresentation(TextPresentation presentation) {
		IRegion extent = presentation.getExtent();
		try {
			for (Position p : ((AbstractDocument) document).getPositions(CATEGORY, extent.getOffset(), extent.getLength(), true, true)) {
				int from = Math.max(p.getOffset(), extent.getOffset());
				int end = Math.min(p.getOffset() + p.getLength(), extent.getOffset() + extent.getLength());
				StyleRange style = end > from ? Palette.style(from, end - from, ((Coloured) p).style) : null;
				if (style != null) {
					presentation.mergeStyleRange(style);
				}
			}
		} catch (BadPositionCategoryException e) {
			// the document is being closed
		}
	}

	void dispose() {
		document.removePositionUpdater(updater);
	}
}
