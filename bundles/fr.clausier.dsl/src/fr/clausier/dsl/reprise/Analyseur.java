// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.reprise;

import java.util.LinkedHashMap;
import java.util.Map;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;

import com.google.inject.Inject;

import fr.clausier.dsl.lexique.HabitudesLexer;
import fr.clausier.dsl.messages.DebutsDePhrase;
import fr.clausier.dsl.parser.antlr.ClausierParser;

/**
 * Reads a file so that one error does not hide the rest. The generated parser leaves a block at the first word that does not fit, and then
 * takes what follows for statements of the block around. Here the text is read again with the faulty statement passed over, or the missing
 * brace supposed, until it can be read to its end; each error is told where it was found.
 */
public class Analyseur extends ClausierParser {

	/** Readings of one text at the most, and words read over all of them: an unreadable file must not cost more than a few. */
	private static final int MAX_READINGS = 16;
	private static final int MAX_WORDS = 400_000;

	@Inject
	private DebutsDePhrase starts;

	@Override
	protected IParseResult doParse(String ruleName, CharStream in, NodeModelBuilder builder, int initialLookAhead) {
		if (!getDefaultRuleName().equals(ruleName)) {
			return super.doParse(ruleName, in, builder, initialLookAhead);
		}
		Lecture lecture = new Lecture(in.substring(0, in.size() - 1), getSyntaxErrorProvider());
		return lecture.lire();
	}

	/**
	 * How to read what stands before the caret: as {@link #doParse} does, except that what lacks there is about to be typed.
	 *
	 * @param text  the whole text
	 * @param caret offset of the caret
	 */
	public Reparations avantCurseur(String text, int caret) {
		return new Lecture(text, getSyntaxErrorProvider()).jusqua(caret);
	}

	/** One text, read as often as it takes. */
	private final class Lecture {

		private final String text;
		private final ISyntaxErrorMessageProvider sentences;
		private final Reparations repairs = new Reparations();
		/** First errors by the offset where reading stopped. */
		private final Map<Integer, SyntaxErrorMessage> told = new LinkedHashMap<>();
		private Mots words;

		Lecture(String text, ISyntaxErrorMessageProvider sentences) {
			this.text = text;
			this.sentences = sentences;
		}

		IParseResult lire() {
			for (int readings = 1;; readings++) {
				boolean last = !continuer(readings + 1);
				PremiereErreur listener = new PremiereErreur(sentences, getGrammarAccess().getFichierRule(), last);
				IParseResult result = unPassage(listener);
				ErreurDeLecture error = listener.erreur();
				if (error == null || last) {
					return told.isEmpty() ? result : avecErreurs(result);
				}
				if (!reparer(error)) {
					IParseResult whole = result == null ? unPassage(new PremiereErreur(sentences, getGrammarAccess().getFichierRule(), true)) : result;
					return told.isEmpty() ? whole : avecErreurs(whole);
				}
			}
		}

		/** The repairs of the errors that are found before an offset. */
		Reparations jusqua(int caret) {
			for (int readings = 1; continuer(readings); readings++) {
				PremiereErreur listener = new PremiereErreur(sentences, getGrammarAccess().getFichierRule(), false);
				unPassage(listener);
				ErreurDeLecture error = listener.erreur();
				if (error == null || error.finDeFichier() || error.inattendu() >= caret || !reparer(error)) {
					break;
				}
			}
			return repairs;
		}

		/** Whether one more reading may be afforded; a word is five characters or more, its spaces included. */
		private boolean continuer(int readings) {
			return readings <= MAX_READINGS && text.length() / 5L * readings < MAX_WORDS;
		}

		/** @return null when the reading was not worth finishing */
		private IParseResult unPassage(PremiereErreur listener) {
			setSyntaxErrorProvider(listener);
			try {
				return Analyseur.super.doParse(getDefaultRuleName(), new Repare(text, repairs), new Noeuds(repairs, getGrammarAccess()), 0);
			} catch (ParseException stopped) {
				if (!PremiereErreur.arretee(stopped)) {
					throw stopped;
				}
				return null;
			} finally {
				setSyntaxErrorProvider(sentences);
			}
		}

		/** @return whether the text reads differently from now on */
		private boolean reparer(ErreurDeLecture error) {
			if (words == null) {
				words = new Mots(lexer(new Reparations()), type -> motCle(type), starts);
			}
			int at = words.debutApres(error.lu(), repairs);
			int place = at < 0 ? text.length() : at;
			boolean consequence = repairs.touche(error.lu(), place);
			if (error.accoladeManquante()) {
				repairs.fermer(error.finDeFichier() ? text.length() : error.inattendu());
			} else if (error.accoladeEnTrop()) {
				int brace = words.accoladeAvant(place, repairs);
				if (brace < 0) {
					return false;
				}
				repairs.cacher(brace, brace + 1);
			} else {
				int[] stretch = words.phrase(error, repairs);
				if (stretch == null || repairs.cache(stretch[0]) && repairs.cache(stretch[1] - 1)) {
					return false;
				}
				repairs.cacher(stretch[0], stretch[1]);
			}
			if (!consequence && error.message() != null) {
				told.putIfAbsent(error.valeur() < 0 ? place : error.valeur(), error.message());
			}
			return true;
		}

		/** The last reading, with the errors of the earlier ones at their places. */
		private IParseResult avecErreurs(IParseResult result) {
			NodeModelBuilder builder = createNodeModelBuilder();
			told.forEach((offset, message) -> {
				INode leaf = feuille(result.getRootNode(), offset);
				// What is no word at all, an open quote for instance, was told as such and is the cause of the rest.
				boolean noWord = leaf != null && leaf.getSyntaxErrorMessage() != null && leaf.getGrammarElement() == null;
				if (leaf != null && !noWord) {
					builder.setSyntaxError(leaf, message);
				}
			});
			return new ParseResult(result.getRootASTElement(), result.getRootNode(), true);
		}

		private INode feuille(INode root, int offset) {
			ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, Math.min(offset, Math.max(0, text.length() - 1)));
			if (leaf != null && offset < text.length()) {
				return leaf;
			}
			// At the end of the file: the last thing that was written.
			for (INode node : root.getAsTreeIterable().reverse()) {
				if (node instanceof ILeafNode last && last.getLength() > 0) {
					return last;
				}
			}
			return null;
		}

		private TokenSource lexer(Reparations with) {
			return createLexer(new Repare(text, with));
		}
	}

	/** Keywords are written between quotes where token types are named. */
	private String motCle(int type) {
		String definition = getTokenDefProvider().getTokenDefMap().get(type);
		return definition != null && definition.startsWith("'") ? definition.substring(1, definition.length() - 1).replace("\\'", "'") : null;
	}

	/** A text that carries the repairs with which it is to be read, from {@link Lecture} to the lexer. */
	private static final class Repare extends ANTLRStringStream {

		private final Reparations repairs;

		Repare(String text, Reparations repairs) {
			super(text);
			this.repairs = repairs;
		}
	}

	@Override
	protected TokenSource createLexer(CharStream stream) {
		TokenSource lexer = super.createLexer(stream);
		if (stream instanceof Repare text && lexer instanceof HabitudesLexer words) {
			words.reparer(text.repairs);
		}
		return lexer;
	}
}
