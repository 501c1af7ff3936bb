// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.hover;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

import fr.clausier.editor.markup.Markup;
import fr.clausier.editor.session.DslSession;
import fr.clausier.editor.session.ReadContext;

/** Keywords, names and computed facts under the pointer. Asked off the user interface thread. */
public final class DslHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

	/** A tooltip that comes later is of no use. */
	private static final long PATIENCE = 2_000;

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		DslSession session = DslSession.get();
		return session.openDocument(viewer.getDocument())
				.flatMap(open -> session.readNow(open.uri(), PATIENCE, context -> html(context, region.getOffset())))
				.orElse(null);
	}

	private static String html(ReadContext context, int offset) {
		return Meaning.of(context, offset).map(Markup::html).orElse(null);
	}

	@Override
	@Deprecated
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return (String) getHoverInfo2(viewer, region);
	}

	/** The word or number at the place; one character elsewhere. */
	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		try {
			int start = offset;
			while (start > 0 && isPartOfWord(viewer, start - 1)) {
				start--;
			}
			int end = offset;
			while (end < viewer.getDocument().getLength() && isPartOfWord(viewer, end)) {
				end++;
			}
			return new Region(start, Math.max(1, end - start));
		} catch (BadLocationException e) {
			return new Region(offset, 0);
		}
	}

	private static boolean isPartOfWord(ITextViewer viewer, int offset) throws BadLocationException {
		char c = viewer.getDocument().getChar(offset);
		return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-' || c == '_';
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return parent -> new DefaultInformationControl(parent, true);
	}
}
