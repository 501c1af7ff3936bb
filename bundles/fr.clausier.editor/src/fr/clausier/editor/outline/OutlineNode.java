// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.outline;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.TreePath;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;

import fr.clausier.editor.session.ReadContext;

/**
 * One line of the outline. Two nodes are the same when they are called the same, wherever they stand: so a tree stays open while one types.
 *
 * @param detail what stands after the name, in grey
 */
record OutlineNode(String name, String detail, int offset, int length, int nameOffset, int nameLength, List<OutlineNode> children) {

	/** The question put to the session. */
	static List<OutlineNode> read(ReadContext context) {
		HierarchicalDocumentSymbolService service = context.service(HierarchicalDocumentSymbolService.class);
		return nodes(service.getSymbols(context.resource(), context.cancel()), new Lines(context.document()));
	}

	private static List<OutlineNode> nodes(List<DocumentSymbol> symbols, Lines lines) {
		return symbols == null ? List.of() : symbols.stream().map(s -> node(s, lines)).toList();
	}

	private static OutlineNode node(DocumentSymbol symbol, Lines lines) {
		Range all = symbol.getRange();
		Range name = symbol.getSelectionRange();
		int start = lines.offset(all.getStart());
		int nameStart = lines.offset(name.getStart());
		return new OutlineNode(symbol.getName(), Objects.requireNonNullElse(symbol.getDetail(), ""), start, lines.offset(all.getEnd()) - start, nameStart,
				lines.offset(name.getEnd()) - nameStart, nodes(symbol.getChildren(), lines));
	}

	/** @return the nodes around a place, outermost first */
	static TreePath pathTo(List<OutlineNode> roots, int offset) {
		TreePath path = TreePath.EMPTY;
		List<OutlineNode> level = roots;
		OutlineNode inside = find(level, offset);
		while (inside != null) {
			path = path.createChildPath(inside);
			level = inside.children;
			inside = find(level, offset);
		}
		return path;
	}

	private static OutlineNode find(List<OutlineNode> nodes, int offset) {
		return nodes.stream().filter(n -> n.offset <= offset && offset <= n.offset + n.length).findFirst().orElse(null);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof OutlineNode node && name.equals(node.name);
	}

	@Override
	public int hashCode() {
		return name.hashCode();
	}

	/** The document's own conversion walks the text each time: on a long file that is a matter of seconds. */
	private static final class Lines {

		private final int[] starts;

		Lines(Document document) {
			String text = document.getContents();
			starts = java.util.stream.IntStream.concat(java.util.stream.IntStream.of(0),
					java.util.stream.IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
		}

		int offset(org.eclipse.lsp4j.Position position) {
			return starts[Math.min(position.getLine(), starts.length - 1)] + position.getCharacter();
		}
	}
}
