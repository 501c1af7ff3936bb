// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalCreator;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.TextRegion;

/**
 * A model to fill in.
 *
 * @param titre what the list shows
 * @param aide what it is for
 * @param corps text in which ${…} marks a place to fill in, with what stands there until then
 */
record Modele(String titre, String aide, String corps) {

	private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]*)\\}");

	/** The text with what stands in its places. */
	String texte() {
		return PLACE.matcher(corps).replaceAll("$1");
	}

	/** @return the proposal with its tab stops, indented as the line of the caret; null when the prefix does not match */
	ContentAssistEntry proposer(ContentAssistContext context, IdeContentProposalCreator creator) {
		if (!creator.isValidProposal(titre, context.getPrefix(), context)) {
			return null;
		}
		String indented = corps.replace("\n", "\n" + retrait(context));
		ContentAssistEntry entry = new ContentAssistEntry();
		entry.setPrefix(context.getPrefix());
		entry.setKind(ContentAssistEntry.KIND_SNIPPET);
		entry.setLabel(titre);
		entry.setDescription(aide);
		entry.setDocumentation(aide);
		StringBuilder text = new StringBuilder();
		Matcher place = PLACE.matcher(indented);
		int from = 0;
		int start = context.getReplaceRegion().getOffset();
		while (place.find()) {
			text.append(indented, from, place.start());
			entry.getEditPositions().add(new TextRegion(start + text.length(), place.group(1).length()));
			text.append(place.group(1));
			from = place.end();
		}
		text.append(indented, from, indented.length());
		entry.setProposal(text.toString());
		entry.setEscapePosition(start + text.length());
		return entry;
	}

	private static String retrait(ContentAssistContext context) {
		INode root = context.getRootNode();
		String text = root.getText();
		int end = Math.min(context.getReplaceRegion().getOffset(), text.length());
		int line = text.lastIndexOf('\n', end - 1) + 1;
		int first = line;
		while (first < end && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
			first++;
		}
		return text.substring(line, first);
	}
}
