// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.survol;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.HoverContext;
import org.eclipse.xtext.ide.server.hover.HoverService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import fr.clausier.dsl.ide.motscles.AideMotsCles;

/** Adds keywords, and the facts computed from the element they belong to, to the stock hover on references and elements. */
public class SurvolService extends HoverService {

	@Inject
	private AideMotsCles aide;

	@Inject
	private FaitsCalcules faits;

	@Inject
	private ConstatsSousLePointeur constats;

	@Override
	protected HoverContext createContext(Document document, XtextResource resource, int offset) {
		ILeafNode leaf = resource.getParseResult() == null ? null : NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
		if (leaf != null && !leaf.isHidden() && leaf.getGrammarElement() instanceof Keyword) {
			return contexte(document, resource, offset, leaf);
		}
		HoverContext named = super.createContext(document, resource, offset);
		// A title or a figure has nothing to say of itself, but what is wrong with it is explained.
		boolean elsewhere = named == null || named.getElement() == null || !named.getRegion().contains(offset);
		return elsewhere && leaf != null && !constats.dans(resource, offset).isEmpty() ? contexte(document, resource, offset, leaf) : named;
	}

	private static HoverContext contexte(Document document, XtextResource resource, int offset, ILeafNode leaf) {
		return new HoverContext(document, resource, offset, leaf.getTextRegion(), NodeModelUtils.findActualSemanticObjectFor(leaf));
	}

	@Override
	protected Hover hover(HoverContext context) {
		Hover hover = super.hover(context);
		// An empty balloon is worse than none.
		return hover != null && hover.getContents() != null && hover.getContents().isRight() && hover.getContents().getRight().getValue().isBlank() ? null : hover;
	}

	@Override
	protected MarkupContent getMarkupContent(HoverContext context) {
		return toMarkupContent(getKind(context), contenu(context));
	}

	private String contenu(HoverContext context) {
		StringBuilder text = new StringBuilder();
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(context.getResource().getParseResult().getRootNode(), context.getOffset());
		if (leaf != null && leaf.getGrammarElement() instanceof Keyword keyword) {
			aide.de(keyword)
					.ifPresent(s -> text.append("**").append(keyword.getValue()).append("** — ").append(s).append("\n\n"));
		}
		text.append(getContents(context.getElement()));
		constats.dans((XtextResource) context.getResource(), context.getOffset()).forEach(i -> text.append("\n\n").append(Explication.de(i)));
		return text.toString().strip();
	}

	@Override
	public String getContents(EObject element) {
		String facts = element == null ? "" : faits.de(element);
		String comment = super.getContents(element);
		return comment.isBlank() ? facts : facts + "\n\n" + comment;
	}
}
