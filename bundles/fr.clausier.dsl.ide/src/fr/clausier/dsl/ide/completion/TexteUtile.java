// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import java.util.Arrays;
import java.util.TreeSet;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;

/** The part of a text that decides what may be typed at the caret: lots that were read without a mistake and do not hold it are blanks. */
final class TexteUtile {

	private TexteUtile() {
	}

	/**
	 * The text from an offset on, of the same length.
	 *
	 * @param start where the element around the caret begins
	 * @param caret offset of the caret
	 */
	static String de(String document, int start, int caret, XtextResource file) {
		if (document.length() != longueur(file) || file.getContents().isEmpty() || !(file.getContents().get(0) instanceof Fichier content)) {
			return document.substring(start);
		}
		TreeSet<Integer> errors = new TreeSet<>();
		file.getParseResult().getSyntaxErrors().forEach(e -> errors.add(e.getOffset()));
		char[] text = document.substring(start).toCharArray();
		for (Element element : content.getElements()) {
			if (element instanceof Marche marche) {
				for (Lot lot : marche.getLots()) {
					effacer(NodeModelUtils.findActualNodeFor(lot), start, caret, errors, text);
				}
			}
		}
		return new String(text);
	}

	private static int longueur(XtextResource file) {
		return file.getParseResult().getRootNode().getTotalLength();
	}

	private static void effacer(INode lot, int start, int caret, TreeSet<Integer> errors, char[] text) {
		// A mistake is told on the word after it too.
		if (lot == null || lot.getOffset() < start || lot.getOffset() <= caret && caret <= lot.getEndOffset() || !errors.subSet(lot.getOffset(), true, lot.getEndOffset() + 1, true).isEmpty()) {
			return;
		}
		Arrays.fill(text, lot.getOffset() - start, lot.getEndOffset() - start, ' ');
	}
}
