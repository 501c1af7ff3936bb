// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.miseenforme;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.ReplaceRegion;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

import fr.clausier.dsl.ide.texte.Lignes;

/**
 * What the house form changes, as edits of the text that is there. Lines that are formatted alone become what they would be in the whole
 * file: the blanks and comments before their first word are theirs; what follows the last one is not. The tab size of an editor does not count:
 * there is one house form.
 */
@Singleton
public class MiseEnFormeService extends FormattingService {

	@Inject
	private Provider<FormatterRequest> requests;
	@Inject
	private Provider<IFormatter2> formatters;
	@Inject
	private TextRegionAccessBuilder regions;

	/** @return the edits of the whole file, from its beginning to its end; none when it has syntax errors */
	public List<ReplaceRegion> fichier(XtextResource resource) {
		if (resource == null || resource.getParseResult() == null || resource.getContents().isEmpty()) {
			return List.of();
		}
		ITextRegionAccess access = regions.forNodeModel(resource).create();
		FormatterRequest request = requests.get().setTextRegionAccess(access).setAllowIdentityEdits(false);
		List<ITextReplacement> edits = formatters.get().format(request);
		return edits.stream().map(e -> new ReplaceRegion(e.getOffset(), e.getLength(), e.getReplacementText()))
				.sorted((a, b) -> Integer.compare(a.getOffset(), b.getOffset())).toList();
	}

	/**
	 * The edits of the lines that a region touches.
	 *
	 * @param start first offset of the region
	 * @param end offset after its last character
	 */
	public List<ReplaceRegion> lignes(XtextResource resource, int start, int end) {
		Lignes lines = Lignes.de(resource);
		int from = lines.debut(lines.ligne(start));
		// A selection that ends at the beginning of a line does not mean that line.
		int lastLine = end > start && lines.debut(lines.ligne(end)) == end ? lines.ligne(end) - 1 : lines.ligne(end);
		int to = lines.fin(lastLine);
		boolean lastOfFile = lines.texte().substring(to).isBlank();
		List<ReplaceRegion> kept = new ArrayList<>();
		for (ReplaceRegion edit : fichier(resource)) {
			// The blanks before the first word of the first line end there, and begin on the line above.
			boolean touches = edit.getEndOffset() >= from && edit.getOffset() <= to;
			if (touches && (edit.getEndOffset() <= to || lastOfFile)) {
				kept.add(edit);
			} else if (touches && edit.getOffset() >= from && edit.getOffset() < to && lines.texte().substring(edit.getOffset(), to).isBlank()) {
				kept.add(new ReplaceRegion(edit.getOffset(), to - edit.getOffset(), ""));
			}
		}
		return kept;
	}

	@Override
	public List<? extends TextEdit> format(Document document, XtextResource resource, DocumentFormattingParams params, CancelIndicator cancel) {
		return convertir(fichier(resource), Lignes.de(resource));
	}

	@Override
	public List<? extends TextEdit> format(Document document, XtextResource resource, DocumentRangeFormattingParams params, CancelIndicator cancel) {
		Lignes lines = Lignes.de(resource);
		return convertir(lignes(resource, lines.offset(params.getRange().getStart()), lines.offset(params.getRange().getEnd())), lines);
	}

	@Override
	public List<TextEdit> format(XtextResource resource, Document document, int offset, int length, FormattingOptions options) {
		boolean all = offset <= 0 && length >= document.getContents().length();
		return convertir(all ? fichier(resource) : lignes(resource, offset, offset + length), Lignes.de(resource));
	}

	static List<TextEdit> convertir(List<ReplaceRegion> edits, Lignes lines) {
		return edits.stream().map(e -> new TextEdit(lines.plage(e.getOffset(), e.getEndOffset()), e.getText())).toList();
	}
}
