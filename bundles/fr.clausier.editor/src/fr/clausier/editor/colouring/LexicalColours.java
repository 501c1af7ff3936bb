// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.colouring;

import java.util.List;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;

import fr.clausier.editor.session.DslSession;

/** Paints words, texts, numbers and comments as they are typed. */
final class LexicalColours implements IPresentationDamager, IPresentationRepairer {

	private IDocument document;
	private Tokens reader;
	private List<Token> tokens = List.of();

	@Override
	public void setDocument(IDocument newDocument) {
		document = newDocument;
		reader = null;
		read();
	}

	/** @return whether the language is there */
	boolean isReady() {
		return reader != null;
	}

	/** Reads the whole text; leaves no token as long as the language is not loaded. */
	void read() {
		if (reader == null && document != null) {
			DslSession session = DslSession.get();
			reader = session.openDocument(document).flatMap(o -> session.language(o.uri())).map(Tokens::of).orElse(null);
		}
		tokens = reader == null ? List.of() : reader.read(document.get());
	}

	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
		int typed = event.getText() == null ? 0 : event.getText().length();
		List<Token> before = tokens;
		read();
		// What has just been written has no colours yet, even where its words are the same as before.
		Region written = new Region(event.getOffset(), typed);
		return Tokens.difference(before, tokens, typed - event.getLength()).map(d -> union(written, d)).orElse(written);
	}

	private static IRegion union(IRegion a, IRegion b) {
		int start = Math.min(a.getOffset(), b.getOffset());
		return new Region(start, Math.max(a.getOffset() + a.getLength(), b.getOffset() + b.getLength()) - start);
	}

	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
		int end = damage.getOffset() + damage.getLength();
		for (int i = firstAfter(damage.getOffset()); i < tokens.size() && tokens.get(i).offset() < end; i++) {
			Token token = tokens.get(i);
			int from = Math.max(token.offset(), damage.getOffset());
			StyleRange style = Palette.style(from, Math.min(token.end(), end) - from, token.style());
			if (style != null) {
				presentation.addStyleRange(style);
			}
		}
	}

	private int firstAfter(int offset) {
		int low = 0;
		int high = tokens.size();
		while (low < high) {
			int middle = (low + high) / 2;
			if (tokens.get(middle).end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
