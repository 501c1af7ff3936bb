// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.pliage;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.ide.texte.Lignes;

/** The folds as lines, for the protocol. The closing brace of a block keeps its line, so that one sees where the block ends. */
@Singleton
public class PliageParLignes extends FoldingRangeService {

	@Inject
	private IFoldingRangeProvider provider;

	@Override
	public List<FoldingRange> createFoldingRanges(Document document, XtextResource resource, CancelIndicator cancel) {
		List<FoldingRange> found = new ArrayList<>();
		Lignes lines = Lignes.de(resource);
		for (org.eclipse.xtext.ide.editor.folding.FoldingRange range : provider.getFoldingRanges(resource, cancel)) {
			int end = range.getOffset() + range.getLength();
			boolean block = lines.texte().charAt(end - 1) == '}';
			int last = lines.ligne(end) - (block ? 1 : 0);
			if (last > lines.ligne(range.getOffset())) {
				FoldingRange folded = new FoldingRange(lines.ligne(range.getOffset()), last);
				folded.setKind(range.getKind() == null ? null : range.getKind().toString());
				found.add(folded);
			}
		}
		return found;
	}
}
