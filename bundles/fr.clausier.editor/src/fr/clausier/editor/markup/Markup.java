// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Markdown as documentation uses it (paragraphs, lists, bold, code) as the HTML that the platform's tooltips understand. */
public final class Markup {

	private Markup() {
	}

	/** @return the text with the characters that HTML keeps for itself made harmless */
	public static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	/** @return the HTML of a piece of Markdown, without html and body */
	public static String html(String markdown) {
		// No paragraph mark at the start: the reader of tooltips would drop its line and paint every bold word one character late.
		return Arrays.stream(markdown.strip().split("\n\\s*\n")).map(Markup::paragraph).collect(Collectors.joining("<p>"));
	}

	private static String paragraph(String paragraph) {
		List<String> parts = new ArrayList<>();
		for (String line : paragraph.split("\n")) {
			String text = line.strip();
			if (text.startsWith("- ") || text.startsWith("* ")) {
				parts.add("• " + inline(text.substring(2)));
			} else {
				parts.add(inline(text.replaceFirst("^#+\\s*", "")));
			}
		}
		return String.join("<br>", parts);
	}

	private static String inline(String text) {
		return escape(text).replaceAll("\\*\\*(.+?)\\*\\*", "<b>$1</b>").replaceAll("`(.+?)`", "$1").replaceAll("(?<!\\w)_(.+?)_(?!\\w)", "<i>$1</i>")
				.replaceAll("\\[(.+?)\\]\\((.+?)\\)", "$1");
	}
}
