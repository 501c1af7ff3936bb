// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import java.util.Optional;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;

import fr.clausier.law.Typographie;

/**
 * A value of a list that is known beforehand, and that is looked for by other words than its own.
 *
 * @param texte what is written
 * @param titre what the list shows beside it
 * @param aide  a few French sentences; null when there is no more to say
 */
record ValeurConnue(String texte, String titre, String aide) {

	private static final String GUILLEMET = "\"";

	/** Whatever was typed: whether it answers was judged by the list. The mark that already closes a text is not written again. */
	ContentAssistEntry proposer(ContentAssistContext context) {
		boolean fermee = context.getPrefix().startsWith(GUILLEMET) && suite(context).startsWith(GUILLEMET);
		ContentAssistEntry entry = new ContentAssistEntry();
		entry.setPrefix(context.getPrefix());
		entry.setKind(ContentAssistEntry.KIND_VALUE);
		entry.setProposal(fermee && texte.endsWith(GUILLEMET) ? texte.substring(0, texte.length() - 1) : texte);
		entry.setLabel(texte + (titre.isEmpty() ? "" : " – " + titre));
		entry.setDescription(titre.isEmpty() ? Optional.ofNullable(aide).orElse("") : titre);
		entry.setDocumentation(Typographie.francaise(Optional.ofNullable(aide).orElse(titre)));
		return entry;
	}

	private static String suite(ContentAssistContext context) {
		String text = context.getRootNode().getText();
		return text.substring(Math.min(text.length(), context.getOffset()));
	}
}
