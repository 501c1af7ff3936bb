// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.retouches;

import java.util.List;

/** Statements put together as text, in the form of the house. */
public final class Lignes {

	/** Longest content of a block on one line. */
	private static final int MAX = 90;

	private Lignes() {
	}

	/** A block opened by a word: on one line when it is short, else one statement a line. */
	public static String bloc(String word, List<String> statements) {
		String start = word.isEmpty() ? "{" : word + " {";
		String inline = String.join(" ", statements);
		boolean short_ = statements.stream().noneMatch(s -> s.indexOf('\n') >= 0) && Champ.longueur(inline) <= MAX;
		return short_ ? start + " " + inline + " }" : blocSurLignes(word, statements);
	}

	/** A block opened by a word, one statement a line. */
	public static String blocSurLignes(String word, List<String> statements) {
		StringBuilder block = new StringBuilder(word.isEmpty() ? "{" : word + " {");
		statements.forEach(s -> block.append('\n').append(Page.MAISON).append(s.replace("\n", "\n" + Page.MAISON)));
		return block.append("\n}").toString();
	}

	/** A text of several lines between triple quotes, as it follows a statement. */
	public static String texte(String... lines) {
		StringBuilder text = new StringBuilder("\"\"\"");
		for (String line : lines) {
			text.append('\n').append(Page.MAISON).append(line);
		}
		return text.append('\n').append(Page.MAISON).append("\"\"\"").toString();
	}

	/** The lines of a file as lines of the house: without that indentation, and with its levels of four spaces. */
	static String desindenter(String text, String indentation, String unit) {
		StringBuilder out = new StringBuilder();
		for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
			String rest = out.isEmpty() || !line.startsWith(indentation) ? line : line.substring(indentation.length());
			if (!out.isEmpty()) {
				out.append('\n');
				while (rest.startsWith(unit)) {
					out.append(Page.MAISON);
					rest = rest.substring(unit.length());
				}
			}
			out.append(rest);
		}
		return out.toString();
	}
}
