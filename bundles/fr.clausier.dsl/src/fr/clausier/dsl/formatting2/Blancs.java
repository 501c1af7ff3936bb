// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.formatting2;

import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPart;

/** The house form of what stands between two words: spaces, line breaks and the comments among them. */
final class Blancs {

	private Blancs() {
	}

	/**
	 * What is wanted between two words, were there no comment.
	 *
	 * @param lignes      line breaks: 0 for none, 1 for a new line, 2 for a blank line before it
	 * @param espace      what stands there without line break
	 * @param indentation of the word that follows, when it begins a line
	 * @param commentaire indentation of comments that have a line of their own
	 * @param vides       whether a blank line that was written stays
	 */
	record Souhait(int lignes, String espace, String indentation, String commentaire, boolean vides) {
	}

	/** @return the text that replaces the region */
	static String maison(IHiddenRegion region, Souhait wanted, boolean fileStart, boolean fileEnd) {
		StringBuilder out = new StringBuilder();
		StringBuilder white = new StringBuilder();
		boolean afterLineComment = false;
		boolean any = false;
		for (IHiddenRegionPart part : region.getParts()) {
			if (estCommentaire(part)) {
				boolean lineComment = part.getText().startsWith("//");
				avantCommentaire(out, white.toString(), afterLineComment, fileStart && !any, wanted, any);
				out.append(lineComment ? part.getText().stripTrailing() : part.getText());
				white.setLength(0);
				// The line break that ends a line comment belongs to it in the grammar, and to the layout here.
				white.append(lineComment && part.getText().endsWith("\n") ? "\n" : "");
				afterLineComment = lineComment;
				any = true;
			} else {
				white.append(part.getText());
			}
		}
		if (!any) {
			return sansCommentaire(white.toString(), wanted, fileStart, fileEnd);
		}
		if (fileEnd) {
			return out.append('\n').toString();
		}
		int written = sauts(white);
		if (afterLineComment || written > 0 || wanted.lignes > 0) {
			boolean blank = wanted.vides && written > 1;
			return out.append(blank ? "\n\n" : "\n").append(wanted.indentation).toString();
		}
		return out.append(' ').toString();
	}

	private static String sansCommentaire(String white, Souhait wanted, boolean fileStart, boolean fileEnd) {
		if (fileStart || fileEnd) {
			return fileEnd && !fileStart ? "\n" : "";
		}
		if (wanted.lignes == 0) {
			return wanted.espace;
		}
		boolean blank = wanted.lignes > 1 || wanted.vides && sauts(white) > 1;
		return (blank ? "\n\n" : "\n") + wanted.indentation;
	}

	private static void avantCommentaire(StringBuilder out, String white, boolean afterLineComment, boolean first, Souhait wanted, boolean any) {
		int written = sauts(white);
		if (first) {
			return;
		}
		if (written == 0 && !afterLineComment) {
			// At the end of a line: the author's alignment stays.
			out.append(white.isEmpty() || !white.isBlank() || white.indexOf('\t') >= 0 ? " " : " ".repeat(white.length()));
			return;
		}
		boolean blank = written > 1 && (wanted.vides || any) || wanted.lignes > 1 && !any;
		out.append(blank ? "\n\n" : "\n").append(wanted.commentaire);
	}

	/** Asked of the text, for the framework takes no-break spaces for comments. */
	private static boolean estCommentaire(IHiddenRegionPart part) {
		return part.getText().startsWith("//") || part.getText().startsWith("/*");
	}

	/** Whether a comment stands in the region. */
	static boolean commente(IHiddenRegion region) {
		return region.getParts().stream().anyMatch(Blancs::estCommentaire);
	}

	private static int sauts(CharSequence white) {
		return (int) white.chars().filter(c -> c == '\n').count();
	}
}
