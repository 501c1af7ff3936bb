// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.retouches;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

/** The layout of one file: its lines, their indentation, its comments. */
final class Page {

	/** What one level of indentation is in the texts of this product. */
	static final String MAISON = "    ";

	final XtextResource resource;
	final String texte;
	final String saut;
	final String unite;
	private final ICompositeNode racine;

	Page(XtextResource resource) {
		this.resource = resource;
		racine = resource.getParseResult().getRootNode();
		texte = racine.getText();
		saut = texte.contains("\r\n") ? "\r\n" : "\n";
		unite = unite();
	}

	/** The indentation that the author uses: that of the first indented line. */
	private String unite() {
		for (ILeafNode leaf : racine.getLeafNodes()) {
			if (!leaf.isHidden()) {
				String indentation = retrait(leaf.getOffset());
				if (!indentation.isEmpty() && debutDeLigne(leaf.getOffset())) {
					return indentation.startsWith("\t") ? "\t" : indentation;
				}
			}
		}
		return MAISON;
	}

	int ligne(int offset) {
		return texte.lastIndexOf('\n', offset - 1) + 1;
	}

	/** End of the line, before its line break. */
	int finDeLigne(int offset) {
		int end = texte.indexOf('\n', offset);
		return end < 0 ? texte.length() : end > offset && texte.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	/** Start of the next line; the end of the text on the last one. */
	int ligneSuivante(int offset) {
		int end = texte.indexOf('\n', offset);
		return end < 0 ? texte.length() : end + 1;
	}

	/** Leading white of the line that holds the offset. */
	String retrait(int offset) {
		int start = ligne(offset);
		int end = start;
		while (end < texte.length() && blanc(texte.charAt(end))) {
			end++;
		}
		return texte.substring(start, end);
	}

	/** Whether nothing but white stands before on the line. */
	boolean debutDeLigne(int offset) {
		return texte.substring(ligne(offset), offset).isBlank();
	}

	/** Whether nothing but white and comments stands after on the line. */
	boolean resteVide(int offset) {
		int end = finDeLigne(offset);
		for (ILeafNode leaf : feuilles(offset, end)) {
			if (!leaf.isHidden() || leaf.getText().startsWith("/*") && leaf.getEndOffset() > end) {
				return false;
			}
		}
		return true;
	}

	boolean surUneLigne(int from, int to) {
		return texte.substring(from, to).indexOf('\n') < 0;
	}

	/** First unit, going back, that is not white of the same line. */
	int reculer(int offset) {
		int from = offset;
		while (from > 0 && blanc(texte.charAt(from - 1))) {
			from--;
		}
		return from;
	}

	/** First unit, going on, that is not white of the same line. */
	int avancer(int offset) {
		int to = offset;
		while (to < texte.length() && blanc(texte.charAt(to))) {
			to++;
		}
		return to;
	}

	/** End of the last visible word before a place. */
	int finDuMotPrecedent(int offset) {
		int end = 0;
		for (ILeafNode leaf : racine.getLeafNodes()) {
			if (leaf.getOffset() >= offset) {
				break;
			}
			end = leaf.isHidden() ? end : leaf.getEndOffset();
		}
		return end;
	}

	static boolean blanc(char c) {
		return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F';
	}

	/** The comments that begin inside a stretch, without the line break that ends them. */
	List<String> commentaires(int from, int to) {
		List<String> found = new ArrayList<>();
		for (ILeafNode leaf : feuilles(from, to)) {
			if (leaf.isHidden() && leaf.getOffset() >= from && commentaire(leaf)) {
				found.add(leaf.getText().stripTrailing());
			}
		}
		return found;
	}

	/** Whether a line holds a line comment and nothing else. */
	boolean ligneDeCommentaire(int lineStart) {
		return texte.startsWith("//", avancer(lineStart));
	}

	static boolean commentaire(ILeafNode leaf) {
		return leaf.getText().startsWith("//") || leaf.getText().startsWith("/*");
	}

	/** The leaves that overlap a stretch. */
	private List<ILeafNode> feuilles(int from, int to) {
		List<ILeafNode> found = new ArrayList<>();
		for (ILeafNode leaf : racine.getLeafNodes()) {
			if (leaf.getOffset() >= to) {
				break;
			}
			if (leaf.getEndOffset() > from) {
				found.add(leaf);
			}
		}
		return found;
	}

	/** Lines of the house as lines of this file: after the first, each begins with that indentation. */
	String indenter(String lines, String indentation) {
		StringBuilder out = new StringBuilder();
		for (String line : lines.split("\n", -1)) {
			String rest = line;
			if (!out.isEmpty()) {
				out.append(saut).append(line.isBlank() ? "" : indentation);
				while (rest.startsWith(MAISON)) {
					out.append(unite);
					rest = rest.substring(MAISON.length());
				}
			}
			out.append(rest);
		}
		return out.toString();
	}
}
