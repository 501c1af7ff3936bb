// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.outline;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Children are asked for when a node is opened, not before. */
final class OutlineContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((OutlineNode) parent).children().toArray();
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((OutlineNode) element).children().isEmpty();
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}
}
