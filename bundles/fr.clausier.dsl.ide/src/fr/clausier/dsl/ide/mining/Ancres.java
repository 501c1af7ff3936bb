// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.mining;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where a figure stands in the text. */
final class Ancres {

	private Ancres() {
	}

	/** After the words that open the block of an element, or after the whole of what has no block. */
	static OptionalInt tete(EObject element) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			return OptionalInt.empty();
		}
		int end = node.getOffset();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				if (leaf.getText().equals("{")) {
					break;
				}
				end = leaf.getEndOffset();
			}
		}
		return OptionalInt.of(end);
	}

	/** After the value of a fact; empty when it is not written in this text. */
	static OptionalInt apres(EObject element, EStructuralFeature fact) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, fact);
		return nodes.isEmpty() ? OptionalInt.empty() : OptionalInt.of(nodes.getLast().getEndOffset());
	}
}
