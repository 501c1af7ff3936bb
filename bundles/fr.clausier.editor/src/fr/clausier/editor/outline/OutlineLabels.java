// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IBaseLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import fr.clausier.editor.Images;

/** The name, and in grey what the language adds to it. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

	static IBaseLabelProvider provider() {
		return new DelegatingStyledCellLabelProvider(new OutlineLabels());
	}

	@Override
	public StyledString getStyledText(Object element) {
		OutlineNode node = (OutlineNode) element;
		StyledString text = new StyledString(node.name());
		return node.detail().isBlank() ? text : text.append("  " + node.detail(), StyledString.DECORATIONS_STYLER);
	}

	@Override
	public Image getImage(Object element) {
		return Images.get(((OutlineNode) element).children().isEmpty() ? "part" : "element");
	}
}
