// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.autoedit;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows the partner of the bracket at the caret. */
public final class Brackets extends DefaultCharacterPairMatcher {

	public Brackets() {
		super(new char[] { '{', '}', '(', ')', '«', '»' });
	}
}
