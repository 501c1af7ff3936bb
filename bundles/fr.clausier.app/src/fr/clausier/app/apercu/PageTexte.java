// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.apercu;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import fr.clausier.clauses.document.Document;
import fr.clausier.documents.html.PageHtml;
import fr.clausier.documents.texte.Morceau;
import fr.clausier.documents.texte.Morceau.Genre;

/** The document as styled text, where the system has no browser to embed. A double click, or Enter, leads back to the strategy. */
final class PageTexte implements Page {

	private final StyledText text;
	private List<Morceau> morceaux = List.of();

	PageTexte(Composite parent, IntConsumer versLaLigne) {
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setMargins(12, 8, 12, 8);
		text.setAlwaysShowScrollBars(false);
		text.addListener(SWT.MouseDoubleClick, e -> remonter(versLaLigne));
		text.addListener(SWT.DefaultSelection, e -> remonter(versLaLigne));
		text.addListener(SWT.KeyDown, e -> {
			if (e.character == SWT.CR) {
				remonter(versLaLigne);
			}
		});
		text.addListener(SWT.MouseHover, e -> {
			int offset = text.getOffsetAtPoint(new org.eclipse.swt.graphics.Point(e.x, e.y));
			text.setToolTipText(offset < 0 ? null : provenance(text.getLineAtOffset(offset)));
		});
	}

	private String provenance(int line) {
		String from = line < morceaux.size() ? PageHtml.provenance(morceaux.get(line).origine()) : "";
		return from.isEmpty() ? null : from;
	}

	private void remonter(IntConsumer versLaLigne) {
		int line = text.getLineAtOffset(text.getCaretOffset());
		if (line < morceaux.size() && morceaux.get(line).origine().ligne() > 0) {
			versLaLigne.accept(morceaux.get(line).origine().ligne());
		}
	}

	@Override
	public Control controle() {
		return text;
	}

	@Override
	public void montrer(Document document, int ligne) {
		// A line feed inside a piece would shift the lines below it.
		morceaux = Morceau.de(document).stream().map(m -> new Morceau(m.genre(), m.texte().replace('\n', ' '), m.origine())).toList();
		StringBuilder all = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		int first = -1;
		Color mark = text.getDisplay().getSystemColor(Teintes.sombres(text) ? SWT.COLOR_DARK_YELLOW : SWT.COLOR_INFO_BACKGROUND);
		for (int i = 0; i < morceaux.size(); i++) {
			Morceau piece = morceaux.get(i);
			int start = all.length();
			all.append(piece.genre() == Genre.ELEMENT ? "   " : "").append(piece.texte()).append('\n');
			StyleRange style = style(piece.genre());
			boolean here = ligne > 0 && piece.origine().ligne() == ligne;
			if (here) {
				style.background = mark;
				first = first < 0 ? i : first;
			}
			style.start = start;
			style.length = all.length() - start - 1;
			styles.add(style);
		}
		int top = text.getTopIndex();
		text.setRedraw(false);
		try {
			text.setText(all.toString());
			text.setStyleRanges(styles.toArray(StyleRange[]::new));
			for (int i = 0; i < morceaux.size(); i++) {
				text.setLineVerticalIndent(i, espace(morceaux.get(i).genre()));
			}
			text.setTopIndex(first < 0 ? Math.min(top, text.getLineCount() - 1) : Math.max(0, first - 2));
		} finally {
			text.setRedraw(true);
		}
	}

	private static StyleRange style(Genre genre) {
		StyleRange style = new StyleRange();
		switch (genre) {
			case TITRE -> style.font = JFaceResources.getHeaderFont();
			case SECTION -> style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.BANNER_FONT);
			case SOUS_SECTION, EN_TETE, TOTAL -> style.fontStyle = SWT.BOLD;
			case NOTE, LEGENDE, ZONE, FAIT -> style.fontStyle = SWT.ITALIC;
			default -> style.fontStyle = SWT.NORMAL;
		}
		return style;
	}

	private static int espace(Genre genre) {
		return switch (genre) {
			case SECTION -> 14;
			case SOUS_SECTION, LEGENDE -> 9;
			case FAIT, ELEMENT, LIGNE, TOTAL -> 1;
			default -> 4;
		};
	}

	@Override
	public void dire(String phrase) {
		morceaux = List.of();
		text.setText(phrase);
	}
}
