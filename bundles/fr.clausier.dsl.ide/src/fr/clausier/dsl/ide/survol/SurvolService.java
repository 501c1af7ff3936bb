// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.survol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.HoverContext;
import org.eclipse.xtext.ide.server.hover.HoverService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import fr.clausier.dsl.ide.notation.SurvolNotation;
import fr.clausier.model.strategie.Marche;

/**
 * What there is to say of a place: why something was found there, the article or the rule that the text names, the word of the language with
 * the articles that it rests on, the facts computed from the element.
 */
public class SurvolService extends HoverService {

	@Inject
	private MotExplique words;

	@Inject
	private FaitsCalcules faits;

	@Inject
	private ConstatsSousLePointeur constats;

	@Override
	protected HoverContext createContext(Document document, XtextResource resource, int offset) {
		ILeafNode leaf = feuille(resource, offset);
		if (leaf == null) {
			return super.createContext(document, resource, offset);
		}
		EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
		Optional<ReferenceSousPointeur> named = ReferenceSousPointeur.a(document.getContents(), offset, date(element));
		if (named.isPresent()) {
			return new HoverContext(document, resource, offset, named.get().place(), element);
		}
		Optional<SurvolNotation.Sens> word = SurvolNotation.a(resource, offset);
		if (word.isPresent()) {
			return new HoverContext(document, resource, offset, word.get().place(), element);
		}
		if (words.a(leaf).isPresent()) {
			return new HoverContext(document, resource, offset, leaf.getTextRegion(), element);
		}
		HoverContext stock = super.createContext(document, resource, offset);
		// A title or a figure has nothing to say of itself, but what is wrong with it is explained.
		boolean elsewhere = stock == null || stock.getElement() == null || !stock.getRegion().contains(offset);
		return elsewhere && !constats.dans(resource, offset).isEmpty() ? new HoverContext(document, resource, offset, leaf.getTextRegion(), element) : stock;
	}

	private static ILeafNode feuille(XtextResource resource, int offset) {
		return resource.getParseResult() == null ? null : NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
	}

	private static LocalDate date(EObject element) {
		Marche marche = element == null ? null : EcoreUtil2.getContainerOfType(element, Marche.class);
		return marche == null ? null : marche.getLancement();
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
		List<String> parts = new ArrayList<>();
		LocalDate date = date(context.getElement());
		Optional<ReferenceSousPointeur> named = ReferenceSousPointeur.a(context.getDocument().getContents(), context.getOffset(), date);
		if (named.isPresent()) {
			parts.add(named.get().sens());
		} else if (SurvolNotation.a((XtextResource) context.getResource(), context.getOffset()).isPresent()) {
			parts.add(SurvolNotation.a((XtextResource) context.getResource(), context.getOffset()).get().texte());
		} else {
			words.a(feuille(context.getResource(), context.getOffset()))
					.ifPresent(word -> parts.add(("**" + word.mot() + "** — " + word.sens() + "\n\n" + ArticlesExpliques.cites(word.sens(), date)).strip()));
			parts.add(getContents(context.getElement()).strip());
		}
		constats.dans((XtextResource) context.getResource(), context.getOffset()).forEach(i -> parts.add(Explication.de(i)));
		parts.removeIf(String::isEmpty);
		return String.join("\n\n", parts).strip();
	}

	@Override
	public String getContents(EObject element) {
		String facts = element == null ? "" : SurvolNotation.clause(element).orElseGet(() -> faits.de(element));
		String comment = super.getContents(element);
		return comment.isBlank() ? facts : facts + "\n\n" + comment;
	}
}
