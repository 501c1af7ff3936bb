// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.completion;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;

/** Takes every proposal once; Xtext's own stops at a hundred. The more urgent first, then in the order of the dictionary. */
final class ProposalList implements IIdeContentProposalAcceptor {

	private final Map<ContentAssistEntry, Integer> entries = new LinkedHashMap<>();

	@Override
	public void accept(ContentAssistEntry entry, int priority) {
		if (entry != null) {
			entries.merge(entry, priority, Math::max);
		}
	}

	@Override
	public boolean canAcceptMoreProposals() {
		return true;
	}

	List<ContentAssistEntry> sorted() {
		Collator order = Collator.getInstance(Locale.FRENCH);
		Comparator<Map.Entry<ContentAssistEntry, Integer>> urgent = Comparator.comparing(e -> -e.getValue());
		return entries.entrySet().stream().sorted(urgent.thenComparing(e -> label(e.getKey()), order)).map(Map.Entry::getKey).toList();
	}

	static String label(ContentAssistEntry entry) {
		return entry.getLabel() == null || entry.getLabel().isBlank() ? entry.getProposal() : entry.getLabel();
	}
}
