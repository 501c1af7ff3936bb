// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;

import fr.clausier.dsl.ide.completion.valeurs.Valeur;

/** Values as the popup shows them. */
final class Propositions {

	private static final int COURT = 100;

	private Propositions() {
	}

	/** @param typed what the value replaces, up to the caret */
	static ContentAssistEntry de(Valeur value, String typed) {
		ContentAssistEntry entry = new ContentAssistEntry();
		entry.setPrefix(typed);
		entry.setKind(ContentAssistEntry.KIND_VALUE);
		entry.setProposal(value.texte());
		entry.setLabel(value.libelle());
		decrire(entry, value.explication());
		return entry;
	}

	/** The first words beside the list, the whole in the balloon. */
	static void decrire(ContentAssistEntry entry, String sentence) {
		entry.setDocumentation(sentence);
		entry.setDescription(sentence.length() > COURT ? sentence.substring(0, COURT - 1) + "…" : sentence);
	}
}
