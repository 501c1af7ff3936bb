// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.pliage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.folding.FoldingRange;
import org.eclipse.xtext.ide.editor.folding.FoldingRangeKind;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.ide.texte.Lignes;

/**
 * Folds from the words of the text, in one pass: it works while a block is being written, and costs the same for any depth. One fold a line at
 * most, the widest: an editor has room for one mark. The region goes from the first character of what folds to the last.
 */
@Singleton
public class Pliage implements IFoldingRangeProvider {

	@Inject
	private OperationCanceledManager cancellation;

	@Override
	public SortedSet<FoldingRange> getFoldingRanges(XtextResource resource, CancelIndicator cancel) {
		return new Passage(Lignes.de(resource)).lire(resource, cancel);
	}

	private final class Passage {

		private final Lignes lines;
		private final Deque<Integer> open = new ArrayDeque<>();
		private final SortedSet<FoldingRange> found = new TreeSet<>((a, b) -> a.getOffset() != b.getOffset() ? Integer.compare(a.getOffset(), b.getOffset())
				: Integer.compare(b.getLength(), a.getLength()));
		/** A group of line comments being read; -1 when there is none. */
		private int groupStart = -1;
		private int groupEnd;

		Passage(Lignes lines) {
			this.lines = lines;
		}

		SortedSet<FoldingRange> lire(XtextResource resource, CancelIndicator cancel) {
			if (resource == null || resource.getParseResult() == null || resource.getParseResult().getRootNode() == null) {
				return found;
			}
			int read = 0;
			for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
				if ((++read & 0xFFF) == 0) {
					cancellation.checkCanceled(cancel);
				}
				lire(leaf);
			}
			finirGroupe();
			return unParLigne();
		}

		private void lire(ILeafNode leaf) {
			String text = leaf.getText();
			if (leaf.isHidden() && !text.startsWith("/")) {
				return;
			}
			if (text.startsWith("//")) {
				commentaire(leaf, text);
				return;
			}
			finirGroupe();
			if (text.startsWith("/*") && leaf.isHidden()) {
				ajouter(leaf.getOffset(), leaf.getEndOffset(), FoldingRangeKind.COMMENT);
			} else if (text.startsWith("\"\"\"")) {
				ajouter(leaf.getOffset(), leaf.getEndOffset(), null);
			} else if (text.equals("{") && motCle(leaf)) {
				open.push(leaf.getOffset());
			} else if (text.equals("}") && motCle(leaf) && !open.isEmpty()) {
				ajouter(open.pop(), leaf.getEndOffset(), null);
			}
		}

		/** Comments that follow each other, each alone on its line, fold together; a blank line or any word ends the group. */
		private void commentaire(ILeafNode leaf, String text) {
			int end = leaf.getOffset() + text.stripTrailing().length();
			boolean alone = lines.texte().substring(lines.debut(lines.ligne(leaf.getOffset())), leaf.getOffset()).isBlank();
			if (groupStart >= 0 && (!alone || lines.ligne(leaf.getOffset()) > lines.ligne(groupEnd) + 1)) {
				finirGroupe();
			}
			if (alone) {
				groupStart = groupStart < 0 ? leaf.getOffset() : groupStart;
				groupEnd = end;
			}
		}

		private void finirGroupe() {
			if (groupStart >= 0) {
				ajouter(groupStart, groupEnd, FoldingRangeKind.COMMENT);
				groupStart = -1;
			}
		}

		private void ajouter(int start, int end, FoldingRangeKind kind) {
			if (lines.ligne(end) > lines.ligne(start)) {
				found.add(new FoldingRange(start, end - start, kind));
			}
		}

		private SortedSet<FoldingRange> unParLigne() {
			Set<Integer> taken = new HashSet<>();
			List.copyOf(found).forEach(range -> {
				if (!taken.add(lines.ligne(range.getOffset()))) {
					found.remove(range);
				}
			});
			return found;
		}

		/** A brace that the parser could not place has no grammar element, and is a brace all the same. */
		private static boolean motCle(ILeafNode leaf) {
			return leaf.getGrammarElement() == null || leaf.getGrammarElement() instanceof Keyword;
		}
	}
}
