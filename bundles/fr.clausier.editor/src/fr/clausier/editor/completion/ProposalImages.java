// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.completion;

import org.eclipse.swt.graphics.Image;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;

import fr.clausier.editor.Images;

/** One picture for each kind of proposal. */
final class ProposalImages {

	private ProposalImages() {
	}

	static Image of(String kind) {
		return Images.get(switch (kind == null ? "" : kind) {
		case ContentAssistEntry.KIND_KEYWORD -> "keyword";
		case ContentAssistEntry.KIND_SNIPPET -> "snippet";
		case ContentAssistEntry.KIND_REFERENCE, ContentAssistEntry.KIND_FILE -> "reference";
		default -> "value";
		});
	}
}
