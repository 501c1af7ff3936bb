// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.selection;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import com.google.inject.Singleton;

import fr.clausier.dsl.ide.texte.Lignes;

/** The regions around an offset, each wider than the one before. */
@Singleton
public class Selections {

	private static final String GUILLEMETS = "\"\"\"";

	/** @return from the word at the offset to the whole file; never empty */
	public List<ITextRegion> autour(XtextResource resource, int offset) {
		List<ITextRegion> regions = new ArrayList<>();
		IParseResult parsed = resource == null ? null : resource.getParseResult();
		INode root = parsed == null ? null : parsed.getRootNode();
		if (root == null) {
			return List.of(new TextRegion(0, 0));
		}
		ILeafNode leaf = feuille(root, offset);
		if (leaf != null && (!leaf.isHidden() || leaf.getText().startsWith("/"))) {
			texte(leaf, offset, regions);
		}
		for (INode node = leaf; node != null; node = node.getParent()) {
			if (!node.equals(leaf) || !leaf.isHidden()) {
				elargir(node.getTextRegion(), offset, regions);
			}
		}
		elargir(new TextRegion(0, root.getTotalEndOffset()), offset, regions);
		return regions;
	}

	/** A caret at the end of a word is still on it. */
	private static ILeafNode feuille(INode root, int offset) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
		boolean blank = leaf == null || leaf.isHidden() && !leaf.getText().startsWith("/");
		ILeafNode before = blank && offset > 0 ? NodeModelUtils.findLeafNodeAtOffset(root, offset - 1) : null;
		return before != null && !before.isHidden() ? before : leaf;
	}

	/** Inside of a text or comment: the word, then the text without its quotes. */
	private static void texte(ILeafNode leaf, int offset, List<ITextRegion> regions) {
		String text = leaf.getText();
		int quotes = text.startsWith(GUILLEMETS) && text.length() >= 2 * GUILLEMETS.length() ? GUILLEMETS.length() : text.startsWith("\"") && text.length() > 1 ? 1 : 0;
		if (quotes == 0 && !text.startsWith("/")) {
			return;
		}
		int caret = offset - leaf.getOffset();
		int start = caret;
		while (start > 0 && lettre(text.charAt(start - 1))) {
			start--;
		}
		int end = caret;
		while (end < text.length() && lettre(text.charAt(end))) {
			end++;
		}
		if (end > start) {
			elargir(new TextRegion(leaf.getOffset() + start, end - start), offset, regions);
		}
		if (quotes > 0) {
			elargir(new TextRegion(leaf.getOffset() + quotes, text.length() - 2 * quotes), offset, regions);
		}
		elargir(new TextRegion(leaf.getOffset(), text.stripTrailing().length()), offset, regions);
	}

	private static boolean lettre(char c) {
		return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private static void elargir(ITextRegion wider, int offset, List<ITextRegion> regions) {
		int end = wider.getOffset() + wider.getLength();
		if (wider.getOffset() > offset || end < offset) {
			return;
		}
		if (!regions.isEmpty()) {
			ITextRegion last = regions.get(regions.size() - 1);
			int lastEnd = last.getOffset() + last.getLength();
			if (wider.getLength() <= last.getLength() || wider.getOffset() > last.getOffset() || end < lastEnd) {
				return;
			}
		}
		regions.add(wider);
	}

	/** The same for the protocol, one answer for each position. */
	public List<SelectionRange> autour(XtextResource resource, List<Position> positions) {
		Lignes lines = Lignes.de(resource);
		return positions.stream().map(p -> chaine(autour(resource, lines.offset(p)), lines)).toList();
	}

	private static SelectionRange chaine(List<ITextRegion> regions, Lignes lines) {
		SelectionRange parent = null;
		for (int i = regions.size() - 1; i >= 0; i--) {
			parent = new SelectionRange(lines.plage(regions.get(i)), parent);
		}
		return parent;
	}
}
