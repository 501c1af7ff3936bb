// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Quoted texts: « "…" » on one line, « """…""" » over several, whose common indentation is not part of the text. */
final class TexteConverter implements IValueConverter<String> {

	private static final String BLOCK = "\"\"\"";

	private final boolean lines;

	/** @param lines whether the text may have several lines; else its line breaks are written as spaces */
	TexteConverter(boolean lines) {
		this.lines = lines;
	}

	@Override
	public String toValue(String string, INode node) {
		if (string == null) {
			return null;
		}
		if (string.startsWith(BLOCK) && string.length() >= 2 * BLOCK.length()) {
			return aligner(string.substring(BLOCK.length(), string.length() - BLOCK.length()));
		}
		String inner = string.length() >= 2 ? string.substring(1, string.length() - 1) : "";
		return inner.indexOf('\\') < 0 ? inner : inner.replaceAll("\\\\(.)", "$1");
	}

	/** The first line starts right after the quotes, so that only the following ones tell the indentation. */
	private static String aligner(String text) {
		String unix = text.replace("\r\n", "\n").replace('\r', '\n');
		int end = unix.indexOf('\n');
		String whole = end < 0 ? unix : unix.substring(0, end).strip() + "\n" + unix.substring(end + 1).stripIndent();
		return whole.strip();
	}

	@Override
	public String toString(String value) {
		String plain = value.replace("\r\n", "\n").replace('\r', '\n');
		if (lines && plain.indexOf('\n') >= 0 && !plain.contains(BLOCK)) {
			// A quote right before the closing ones would be taken for the first of them.
			return BLOCK + plain + (plain.endsWith("\"") ? "\n" : "") + BLOCK;
		}
		return '"' + plain.replace('\n', ' ').replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
