// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.hover;

import java.util.Optional;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.ide.server.hover.IHoverService;

import fr.clausier.editor.session.ReadContext;

/** What there is to say of a place in a text, for tooltips and for views that follow the caret. */
public final class Meaning {

	private Meaning() {
	}

	/** @return Markdown; nothing where the language has nothing to say */
	public static Optional<String> of(ReadContext context, int offset) {
		IHoverService service = context.service(IHoverService.class);
		if (service == null || offset > context.document().getContents().length()) {
			return Optional.empty();
		}
		HoverParams params = new HoverParams(new TextDocumentIdentifier(context.uri().toString()), context.document().getPosition(offset));
		Hover hover = service.hover(context.document(), context.resource(), params, context.cancel());
		return Optional.ofNullable(hover).map(Hover::getContents).filter(c -> c.isRight()).map(c -> c.getRight().getValue()).filter(v -> !v.isBlank());
	}
}
