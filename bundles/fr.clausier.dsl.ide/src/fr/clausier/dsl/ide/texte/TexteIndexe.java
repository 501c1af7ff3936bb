// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.texte;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/** An open text that knows its lines: every service that converts positions through it is quick, and none meets one outside of the text. */
public final class TexteIndexe extends Document {

	private final Lignes lignes;

	/**
	 * @param version as the client counts
	 * @param contents the text
	 */
	public TexteIndexe(Integer version, String contents) {
		super(version, contents, false);
		lignes = Lignes.de(contents);
	}

	/** A document with its lines; the same one when it has them already. */
	public static TexteIndexe de(Document document) {
		return document instanceof TexteIndexe indexed ? indexed : new TexteIndexe(document.getVersion(), document.getContents());
	}

	/** Where its lines begin. */
	public Lignes lignes() {
		return lignes;
	}

	/** @return the same text under the version that the client gives it */
	public TexteIndexe version(Integer version) {
		return new TexteIndexe(version, getContents());
	}

	@Override
	public int getOffSet(Position position) {
		return lignes.offset(position);
	}

	@Override
	public Position getPosition(int offset) {
		return lignes.position(offset);
	}

	@Override
	public ITextRegion getTextRegion(Range range) {
		int start = lignes.offset(range.getStart());
		return new TextRegion(start, Math.max(0, lignes.offset(range.getEnd()) - start));
	}

	@Override
	public String getLineContent(int line) {
		return line < 0 || line >= lignes.nombre() ? "" : getContents().substring(lignes.debut(line), lignes.fin(line));
	}

	@Override
	public int getLineCount() {
		return lignes.nombre();
	}

	@Override
	public Document applyTextDocumentChanges(Iterable<? extends TextDocumentContentChangeEvent> changes) {
		TexteIndexe current = this;
		for (TextDocumentContentChangeEvent change : changes) {
			current = new TexteIndexe(getVersion() == null ? null : Integer.valueOf(getVersion() + 1), current.remplacer(change));
		}
		return current;
	}

	private String remplacer(TextDocumentContentChangeEvent change) {
		if (change.getRange() == null) {
			return change.getText();
		}
		ITextRegion region = getTextRegion(change.getRange());
		return getContents().substring(0, region.getOffset()) + change.getText() + getContents().substring(region.getOffset() + region.getLength());
	}
}
