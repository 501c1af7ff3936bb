// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.completion;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.eclipse.xtext.util.TextRegion;

/** The tab key goes from one place of a model to the next, Enter leaves at its end. */
final class PlacesToFill {

	private PlacesToFill() {
	}

	/** @return the first place, to be selected */
	static Point follow(ITextViewer viewer, List<TextRegion> places, Integer end) throws BadLocationException {
		IDocument document = viewer.getDocument();
		LinkedModeModel model = new LinkedModeModel();
		int order = 0;
		for (TextRegion place : places) {
			LinkedPositionGroup group = new LinkedPositionGroup();
			group.addPosition(new LinkedPosition(document, place.getOffset(), place.getLength(), order++));
			model.addGroup(group);
		}
		model.forceInstall();
		LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
		if (end != null) {
			ui.setExitPosition(viewer, end, 0, Integer.MAX_VALUE);
		}
		ui.enter();
		IRegion first = ui.getSelectedRegion();
		return new Point(first.getOffset(), first.getLength());
	}
}
