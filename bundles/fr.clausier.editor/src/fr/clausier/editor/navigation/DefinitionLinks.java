// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.navigation;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import fr.clausier.editor.session.DslSession;
import fr.clausier.editor.session.ReadContext;

/** A name under Ctrl is a link to its definition; F3 follows the first. Called on the user interface thread, so it waits briefly or gives up. */
public final class DefinitionLinks extends AbstractHyperlinkDetector {

	private static final long PATIENCE = 400;

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultipleHyperlinks) {
		DslSession session = DslSession.get();
		List<IHyperlink> links = session.openDocument(viewer.getDocument())
				.flatMap(open -> session.readNow(open.uri(), PATIENCE, context -> links(context, region.getOffset()))).orElse(List.of());
		return links.isEmpty() ? null : links.toArray(IHyperlink[]::new);
	}

	private static List<IHyperlink> links(ReadContext context, int offset) {
		INode name = context.service(EObjectAtOffsetHelper.class).getCrossReferenceNode(context.resource(), new TextRegion(offset, 0));
		if (name == null) {
			return List.of();
		}
		ITextRegion place = name.getTextRegion();
		return context.service(DocumentSymbolService.class).getDefinitions(context.resource(), offset, context.others(), context.cancel()).stream()
				.<IHyperlink>map(l -> new DefinitionLink(new Region(place.getOffset(), place.getLength()), URI.createURI(l.getUri()), l.getRange())).toList();
	}
}
