// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.reperes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/** Text with headings, bold words and links, made piece by piece, then shown. */
final class TexteMarque {

	/** Bold, italic, code and links of Markdown, in the order in which they are looked for. */
	private static final Pattern MARQUES = Pattern.compile("\\*\\*(.+?)\\*\\*|\\*(.+?)\\*|`(.+?)`|\\[(.+?)\\]\\((.+?)\\)");

	private final StringBuilder texte = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();

	void titre(String words) {
		if (!texte.isEmpty()) {
			texte.append('\n');
		}
		int start = texte.length();
		texte.append(words).append('\n');
		StyleRange style = etendre(new StyleRange(), start);
		style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.BANNER_FONT);
		styles.add(style);
	}

	/** A paragraph in Markdown. */
	void paragraphe(String markdown) {
		for (String line : markdown.strip().split("\n")) {
			ligne(line.strip().replaceFirst("^[-*] ", "• ").replaceFirst("^#+ ", ""));
			texte.append('\n');
		}
	}

	/** A line that leads somewhere. @param cible what the listener is told */
	void lien(String words, String cible) {
		int start = texte.length();
		texte.append(words);
		lien(start, cible);
		texte.append('\n');
	}

	private void ligne(String line) {
		Matcher marks = MARQUES.matcher(line);
		int done = 0;
		while (marks.find()) {
			texte.append(line, done, marks.start());
			int start = texte.length();
			texte.append(marks.group(1) != null ? marks.group(1) : marks.group(2) != null ? marks.group(2) : marks.group(3) != null ? marks.group(3) : marks.group(4));
			if (marks.group(5) != null) {
				lien(start, marks.group(5));
			} else {
				StyleRange style = etendre(new StyleRange(), start);
				style.fontStyle = marks.group(2) != null ? SWT.ITALIC : SWT.BOLD;
				styles.add(style);
			}
			done = marks.end();
		}
		texte.append(line.substring(done));
	}

	private void lien(int start, String cible) {
		StyleRange style = etendre(new StyleRange(), start);
		style.underline = true;
		style.underlineStyle = SWT.UNDERLINE_LINK;
		style.data = cible;
		styles.add(style);
	}

	private StyleRange etendre(StyleRange style, int start) {
		style.start = start;
		style.length = texte.length() - start;
		return style;
	}

	void dans(StyledText widget) {
		widget.setText(texte.toString().stripTrailing());
		int end = widget.getCharCount();
		widget.setStyleRanges(styles.stream().filter(s -> s.start + s.length <= end).toArray(StyleRange[]::new));
	}

	boolean vide() {
		return texte.isEmpty();
	}

	String texte() {
		return texte.toString();
	}
}
