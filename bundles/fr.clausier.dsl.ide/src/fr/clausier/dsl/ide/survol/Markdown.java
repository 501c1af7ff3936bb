// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.survol;

/** Text of the user and of the law inside Markdown. */
final class Markdown {

	private Markdown() {
	}

	/** @return the text on one line, no sign of which is read as layout or as HTML */
	static String texte(String plain) {
		return plain.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("[\\\\`*_\\[\\]<>#|~]", "\\\\$0");
	}
}
