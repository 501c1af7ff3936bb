// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.colouring;

/**
 * A coloured piece of text.
 *
 * @param style name of its style, as the language calls it
 */
record Token(int offset, int length, String style) {

	int end() {
		return offset + length;
	}

	/** Whether this is the other token, moved by as many characters. */
	boolean isMoved(Token before, int delta) {
		return length == before.length && offset == before.offset + delta && style.equals(before.style);
	}
}
