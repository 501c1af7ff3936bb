// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.retouches;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * What stands between two braces.
 *
 * @param ouvrante the opening brace
 * @param fermante the closing one; null when the author has not written it yet
 * @param enonces  the statements between them, in the order of the text
 */
record Bloc(ILeafNode ouvrante, ILeafNode fermante, List<Enonce> enonces) {

	/**
	 * A statement.
	 *
	 * @param debut first UTF-16 unit
	 * @param fin   first unit after its last word
	 * @param rang  place of its kind in the order of the house
	 */
	record Enonce(int debut, int fin, int rang) {

		boolean contient(int offset) {
			return debut <= offset && offset < fin;
		}
	}

	/** The innermost block of an object that may hold a feature; null when the object has none yet. */
	static Bloc de(EObject owner, EStructuralFeature feature, Ordre order) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(owner);
		Bloc best = null;
		if (node != null) {
			for (ILeafNode leaf : node.getLeafNodes()) {
				if (accolade(leaf, "{") && order.rang((Keyword) leaf.getGrammarElement(), feature.getName()) >= 0
						&& NodeModelUtils.findActualSemanticObjectFor(leaf) == owner) {
					best = lire(leaf, node, order);
				}
			}
		}
		return best;
	}

	/** The innermost block around a place; null outside of any. */
	static Bloc autour(XtextResource resource, int offset, Ordre order) {
		ICompositeNode root = resource.getParseResult().getRootNode();
		Deque<ILeafNode> open = new ArrayDeque<>();
		for (ILeafNode leaf : root.getLeafNodes()) {
			if (leaf.getOffset() >= offset) {
				break;
			}
			if (accolade(leaf, "{")) {
				open.push(leaf);
			} else if (accolade(leaf, "}") && !open.isEmpty()) {
				open.pop();
			}
		}
		return open.isEmpty() ? null : lire(open.peek(), root, order);
	}

	private static Bloc lire(ILeafNode open, ICompositeNode owner, Ordre order) {
		Keyword brace = (Keyword) open.getGrammarElement();
		List<Enonce> statements = new ArrayList<>();
		int depth = 0;
		int start = -1;
		int end = -1;
		int rank = -1;
		ILeafNode close = null;
		for (ILeafNode leaf : owner.getLeafNodes()) {
			if (leaf.isHidden() || leaf.getOffset() <= open.getOffset()) {
				continue;
			}
			if (depth == 0 && accolade(leaf, "}")) {
				close = leaf;
				break;
			}
			int begins = depth == 0 ? order.rang(brace, leaf) : -1;
			if (begins >= 0) {
				ajouter(statements, start, end, rank);
				start = leaf.getOffset();
				rank = begins;
			}
			depth += accolade(leaf, "{") ? 1 : accolade(leaf, "}") ? -1 : 0;
			end = leaf.getEndOffset();
		}
		ajouter(statements, start, end, rank);
		return new Bloc(open, close, statements);
	}

	private static void ajouter(List<Enonce> statements, int start, int end, int rank) {
		if (start >= 0) {
			statements.add(new Enonce(start, end, rank));
		}
	}

	static boolean accolade(ILeafNode leaf, String brace) {
		return leaf.getGrammarElement() instanceof Keyword && leaf.getText().equals(brace);
	}

	/** First unit of the content. */
	int debut() {
		return ouvrante.getEndOffset();
	}

	/** First unit after the content. */
	int fin() {
		return fermante != null ? fermante.getOffset() : enonces.isEmpty() ? debut() : enonces.get(enonces.size() - 1).fin();
	}
}
