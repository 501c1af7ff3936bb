// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.serveur;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.xtext.ide.editor.syntaxcoloring.HighlightingStyles;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import fr.clausier.dsl.ide.couleurs.CouleursSemantiques;
import fr.clausier.dsl.ide.couleurs.JetonColore;
import fr.clausier.dsl.ide.couleurs.JetonsColores;
import fr.clausier.dsl.ide.texte.Lignes;

/**
 * The colours of the text as the protocol counts them. Words and texts are told too, not only what needs the model: an editor that has no
 * grammar of the language has nothing else. A text of several lines is a token for each.
 */
final class JetonsDuProtocole extends SemanticTokensService {

	private record Genre(String type, String modifier) {
	}

	private static final Map<String, Genre> GENRES = Map.of(
			CouleursSemantiques.NOM, new Genre(SemanticTokenTypes.Class, SemanticTokenModifiers.Declaration),
			CouleursSemantiques.REFERENCE, new Genre(SemanticTokenTypes.Class, null),
			CouleursSemantiques.TITRE, new Genre(SemanticTokenTypes.String, SemanticTokenModifiers.Documentation),
			HighlightingStyles.KEYWORD_ID, new Genre(SemanticTokenTypes.Keyword, null),
			HighlightingStyles.STRING_ID, new Genre(SemanticTokenTypes.String, null),
			HighlightingStyles.NUMBER_ID, new Genre(SemanticTokenTypes.Number, null),
			HighlightingStyles.COMMENT_ID, new Genre(SemanticTokenTypes.Comment, null));

	@Override
	protected void addTokenTypes() {
		getTokenTypes().addAll(List.of(SemanticTokenTypes.Keyword, SemanticTokenTypes.String, SemanticTokenTypes.Number, SemanticTokenTypes.Comment, SemanticTokenTypes.Class));
	}

	@Override
	protected void addTokenModifiers() {
		getTokenModifiers().addAll(List.of(SemanticTokenModifiers.Declaration, SemanticTokenModifiers.Documentation));
	}

	@Override
	public SemanticTokens semanticTokensFull(Document document, XtextResource resource, SemanticTokensParams params, CancelIndicator cancel) {
		Lignes lines = Lignes.de(resource);
		Suite data = new Suite();
		for (JetonColore token : resource.getResourceServiceProvider().get(JetonsColores.class).de(resource, cancel)) {
			Genre kind = GENRES.get(token.style());
			if (kind != null) {
				int type = getTokenTypes().indexOf(kind.type());
				int modifiers = kind.modifier() == null ? 0 : 1 << getTokenModifiers().indexOf(kind.modifier());
				int last = lines.ligne(token.fin());
				for (int line = lines.ligne(token.offset()); line <= last; line++) {
					int start = Math.max(token.offset(), lines.debut(line));
					int end = Math.min(token.fin(), lines.fin(line));
					if (end > start) {
						data.ajouter(line, start - lines.debut(line), end - start, type, modifiers);
					}
				}
			}
		}
		return new SemanticTokens(data.numbers);
	}

	/** Five numbers a token, places counted from the token before. */
	private static final class Suite {

		private final List<Integer> numbers = new ArrayList<>();
		private int lastLine;
		private int lastColumn;

		void ajouter(int line, int column, int length, int type, int modifiers) {
			numbers.addAll(List.of(line - lastLine, line == lastLine ? column - lastColumn : column, length, type, modifiers));
			lastLine = line;
			lastColumn = column;
		}
	}
}
