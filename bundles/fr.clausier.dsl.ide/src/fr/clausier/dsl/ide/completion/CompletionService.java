// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.TextRegion;

import com.google.inject.Singleton;

/**
 * Proposals for the protocol, with their tab stops. What matches is decided here, accents and order of words aside; a client that filters
 * again by letters is given the letters that were typed, and asks again at the next one.
 */
@Singleton
public class CompletionService extends ContentAssistService {

	private volatile boolean extraits = true;

	/** @param known whether the client knows tab stops; without them what stands in the places is what is written */
	public void extraits(boolean known) {
		extraits = known;
	}

	@Override
	public CompletionList createCompletionList(Document document, XtextResource resource, CompletionParams params, CancelIndicator cancel) {
		CompletionList list = super.createCompletionList(document, resource, params, cancel);
		list.setIsIncomplete(true);
		return list;
	}

	@Override
	protected CompletionItem toCompletionItem(ContentAssistEntry entry, int caretOffset, Position caret, Document document) {
		String prefix = entry.getPrefix() == null ? "" : entry.getPrefix();
		CompletionItem item = new CompletionItem(entry.getLabel() == null ? entry.getProposal() : entry.getLabel());
		item.setDetail(entry.getDescription());
		item.setDocumentation(entry.getDocumentation());
		item.setKind(translateKind(entry));
		if (!prefix.isEmpty()) {
			item.setFilterText(prefix);
		}
		boolean stops = extraits && !entry.getEditPositions().isEmpty();
		int start = caretOffset - prefix.length();
		String text = stops ? extrait(entry, start) : entry.getProposal();
		item.setTextEdit(Either.forLeft(new TextEdit(new Range(document.getPosition(start), caret), text)));
		item.setInsertTextFormat(stops ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
		// The lines of a proposal are indented already.
		item.setInsertTextMode(InsertTextMode.AsIs);
		if (!entry.getTextReplacements().isEmpty()) {
			item.setAdditionalTextEdits(new ArrayList<>(entry.getTextReplacements().stream().map(r -> toTextEdit(r, document)).toList()));
		}
		return item;
	}

	@Override
	protected CompletionItemKind translateKind(ContentAssistEntry entry) {
		return entry.getEditPositions().isEmpty() ? super.translateKind(entry) : CompletionItemKind.Snippet;
	}

	/** The proposal with its places to fill in numbered from 1, and the place where one leaves it as 0. */
	private static String extrait(ContentAssistEntry entry, int start) {
		String proposal = entry.getProposal();
		List<TextRegion> places = entry.getEditPositions().stream().sorted((a, b) -> Integer.compare(a.getOffset(), b.getOffset())).toList();
		StringBuilder text = new StringBuilder();
		int from = 0;
		int number = 1;
		for (TextRegion place : places) {
			int at = place.getOffset() - start;
			int end = at + place.getLength();
			if (at >= from && end <= proposal.length()) {
				text.append(proteger(proposal.substring(from, at))).append("${").append(number++).append(':').append(proteger(proposal.substring(at, end)).replace("}", "\\}")).append('}');
				from = end;
			}
		}
		text.append(proteger(proposal.substring(from)));
		return text.append("$0").toString();
	}

	/** A brace means something inside of a place only. */
	private static String proteger(String text) {
		return text.replace("\\", "\\\\").replace("$", "\\$");
	}
}
