// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.retouches;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where objects and values stand in the text. */
public final class Noeuds {

	private Noeuds() {
	}

	/** The nodes of the values of a feature that are written. */
	public static List<INode> de(EObject owner, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(owner, feature).stream().map(Noeuds::avecFeuilles).toList();
	}

	/** Nodes that the parser folded into their parent have no leaves of their own. */
	private static INode avecFeuilles(INode written) {
		INode node = written;
		while (!node.getLeafNodes().iterator().hasNext() && node.getParent() != null) {
			node = node.getParent();
		}
		return node;
	}

	/** First visible unit. */
	public static int debut(INode node) {
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				return leaf.getOffset();
			}
		}
		return node.getOffset();
	}

	/** First unit after the last visible one. */
	public static int fin(INode node) {
		int end = debut(node);
		for (ILeafNode leaf : node.getLeafNodes()) {
			end = !leaf.isHidden() && leaf.getLength() > 0 ? leaf.getEndOffset() : end;
		}
		return end;
	}

	/** Position of an object among the values of its feature. */
	static int rang(EObject object) {
		Object value = object.eContainer().eGet(object.eContainmentFeature());
		return value instanceof List<?> list ? list.indexOf(object) : 0;
	}

	/** The first such keyword in the text of an object. */
	public static ILeafNode mot(EObject object, String word) {
		for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(object).getLeafNodes()) {
			if (leaf.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals(word)) {
				return leaf;
			}
		}
		return null;
	}

	/** The visible leaf before a leaf; null at the start of the text. */
	static ILeafNode visibleAvant(ILeafNode leaf) {
		INode node = leaf;
		do {
			node = NodeModelUtils.findLeafNodeAtOffset(leaf.getRootNode(), node.getOffset() - 1);
		} while (node instanceof ILeafNode one && one.isHidden());
		return (ILeafNode) node;
	}
}
