// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor;

import org.eclipse.osgi.util.NLS;

/** The editor's own texts: French, and English under {@code -nl en}. */
public final class Messages extends NLS {

	public static String line;
	public static String writingProblems;
	public static String goTo;
	public static String formatFailed;

	static {
		initializeMessages("fr.clausier.editor.messages", Messages.class);
	}

	private Messages() {
	}
}
