// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.texte;

import java.util.Arrays;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

/**
 * Where the lines of a text begin. Offsets become positions by a search, and a place outside of the text becomes the nearest one inside:
 * the protocol asks that of a column beyond the end of its line, and a client that lags behind asks it of lines too.
 */
public final class Lignes {

	private final String text;
	private final int[] starts;

	private Lignes(String text, int[] starts) {
		this.text = text;
		this.starts = starts;
	}

	/** The lines of a text, with breaks « \n » or « \r\n ». */
	public static Lignes de(String text) {
		int[] starts = new int[64];
		int count = 1;
		for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
			if (count == starts.length) {
				starts = Arrays.copyOf(starts, 2 * count);
			}
			starts[count++] = i + 1;
		}
		return new Lignes(text, Arrays.copyOf(starts, count));
	}

	/** The lines of the text that a resource was read from; no line but the first for a resource without text. */
	public static Lignes de(XtextResource resource) {
		ICompositeNode root = resource == null || resource.getParseResult() == null ? null : resource.getParseResult().getRootNode();
		return de(root == null ? "" : root.getText());
	}

	/** The text itself. */
	public String texte() {
		return text;
	}

	/** How many lines there are; at least one. */
	public int nombre() {
		return starts.length;
	}

	/** @return the line of an offset, from 0 */
	public int ligne(int offset) {
		int found = Arrays.binarySearch(starts, dansLeTexte(offset));
		return found >= 0 ? found : -found - 2;
	}

	/** @return offset of the first character of a line */
	public int debut(int line) {
		return starts[Math.max(0, Math.min(line, starts.length - 1))];
	}

	/** @return offset of the end of a line, before its break */
	public int fin(int line) {
		int last = Math.max(0, Math.min(line, starts.length - 1));
		int end = last == starts.length - 1 ? text.length() : starts[last + 1] - 1;
		return end > starts[last] && end < text.length() && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	/** @return the position of an offset */
	public Position position(int offset) {
		int inside = dansLeTexte(offset);
		int line = ligne(inside);
		return new Position(line, inside - starts[line]);
	}

	/** @return the positions of two offsets */
	public Range plage(int start, int end) {
		return new Range(position(start), position(end));
	}

	/** @return the positions of a region */
	public Range plage(ITextRegion region) {
		return plage(region.getOffset(), region.getOffset() + region.getLength());
	}

	/** @return the offset of a position */
	public int offset(Position position) {
		int line = position.getLine();
		if (line < 0) {
			return 0;
		}
		return line >= starts.length ? text.length() : Math.min(starts[line] + Math.max(0, position.getCharacter()), Math.max(starts[line], fin(line)));
	}

	private int dansLeTexte(int offset) {
		return Math.max(0, Math.min(offset, text.length()));
	}
}
