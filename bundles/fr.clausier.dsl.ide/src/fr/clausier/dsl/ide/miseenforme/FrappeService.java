// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.miseenforme;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ReplaceRegion;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.ide.texte.Lignes;

/**
 * What a new line or a closing brace sets right as it is typed: the indentation of its line, from the blocks that are open there, so that it
 * works in a text that is not finished; and, where the file can be read, the line above that has just been left.
 */
@Singleton
public class FrappeService {

	/** What is worth a look when it is typed; the first is asked for apart by the protocol. */
	public static final List<String> SIGNES = List.of("\n", "}");

	private static final String INDENTATION = "    ";

	@Inject
	private MiseEnFormeService layout;

	/** The same for the protocol. */
	public List<TextEdit> apres(XtextResource resource, DocumentOnTypeFormattingParams params) {
		Lignes lines = Lignes.de(resource);
		return MiseEnFormeService.convertir(apres(resource, lines.offset(params.getPosition()), params.getCh()), lines);
	}

	/**
	 * What to write after a sign.
	 *
	 * @param offset the caret, after the sign
	 * @param sign what was typed
	 */
	public List<ReplaceRegion> apres(XtextResource resource, int offset, String sign) {
		if (resource == null || resource.getParseResult() == null || !SIGNES.contains(sign)) {
			return List.of();
		}
		Lignes lines = Lignes.de(resource);
		int line = lines.ligne(offset);
		int start = lines.debut(line);
		int depth = 0;
		for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
			String text = leaf.getText();
			if (leaf.getOffset() >= start) {
				break;
			}
			if (leaf.getOffset() + text.stripTrailing().length() > start && !text.isBlank()) {
				// Inside of a text or comment the author's indentation is the right one.
				return List.of();
			}
			depth += text.equals("{") ? 1 : text.equals("}") && depth > 0 ? -1 : 0;
		}
		int first = start;
		while (first < lines.fin(line) && Character.isWhitespace(lines.texte().charAt(first))) {
			first++;
		}
		boolean closes = first < lines.texte().length() && lines.texte().charAt(first) == '}';
		if (sign.equals("}") && !(closes && first == offset - 1)) {
			return List.of();
		}
		List<ReplaceRegion> edits = new ArrayList<>(sign.equals("\n") && line > 0 ? ligneQuittee(resource, lines, line - 1, start) : List.of());
		String indentation = INDENTATION.repeat(Math.max(0, closes ? depth - 1 : depth));
		if (!lines.texte().substring(start, first).equals(indentation)) {
			edits.add(new ReplaceRegion(start, first - start, indentation));
		}
		return edits;
	}

	/** The house form of the line above: its own words only, for what follows is being typed. */
	private List<ReplaceRegion> ligneQuittee(XtextResource resource, Lignes lines, int line, int next) {
		if (!resource.getParseResult().hasSyntaxErrors()) {
			return layout.lignes(resource, lines.debut(line), lines.fin(line)).stream()
					.filter(e -> e.getOffset() >= lines.debut(line) && e.getEndOffset() < next && e.getText().indexOf('\n') < 0).toList();
		}
		return List.of();
	}
}
