// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.reprise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

import fr.clausier.dsl.messages.DebutsDePhrase;
import fr.clausier.dsl.parser.antlr.internal.InternalClausierLexer;

/** The visible words of a text, with what is known of each before any grammar: where it stands, whether it may begin a statement. */
final class Mots {

	/**
	 * @param debut start offset
	 * @param fin   end offset
	 * @param signe '{', '}' or 0
	 * @param phrase whether statements begin with that word
	 */
	private record Mot(int debut, int fin, char signe, boolean phrase) {
	}

	private final List<Mot> words = new ArrayList<>();

	/** @param keywords the keyword of a token type, null for a type that is none */
	Mots(TokenSource lexer, IntFunction<String> keywords, DebutsDePhrase starts) {
		for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
			int type = token.getType();
			boolean hidden = type == InternalClausierLexer.RULE_WS || type == InternalClausierLexer.RULE_ML_COMMENT || type == InternalClausierLexer.RULE_SL_COMMENT;
			if (!hidden && token instanceof CommonToken word) {
				String keyword = keywords.apply(type);
				char sign = "{".equals(keyword) ? '{' : "}".equals(keyword) ? '}' : 0;
				words.add(new Mot(word.getStartIndex(), word.getStopIndex() + 1, sign, keyword != null && starts.contient(keyword)));
			}
		}
	}

	int nombre() {
		return words.size();
	}

	/** Start offset of the first word at or after an offset that is not passed over; -1 when there is none. */
	int debutApres(int offset, Reparations repairs) {
		int index = visibleApres(offset, repairs);
		return index < words.size() ? words.get(index).debut : -1;
	}

	/** Start offset of the last closing brace before an offset that is not passed over; -1 when there is none. */
	int accoladeAvant(int offset, Reparations repairs) {
		for (int i = indexApres(offset) - 1; i >= 0; i--) {
			if (words.get(i).signe == '}' && !repairs.cache(words.get(i).debut)) {
				return words.get(i).debut;
			}
		}
		return -1;
	}

	private int visibleApres(int offset, Reparations repairs) {
		int index = indexApres(offset);
		while (index < words.size() && repairs.cache(words.get(index).debut)) {
			index++;
		}
		return index;
	}

	private int indexApres(int offset) {
		int low = 0;
		int high = words.size();
		while (low < high) {
			int middle = (low + high) / 2;
			if (words.get(middle).debut < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * The stretch to pass over so that reading can go on: from the beginning of the statement, or from the word itself where a new statement
	 * could begin, to the next statement, the end of the block that the statement opened or the end of the block around.
	 *
	 * @return start and end offsets; null when nothing can be passed over
	 */
	int[] phrase(ErreurDeLecture error, Reparations repairs) {
		int first = visibleApres(error.lu(), repairs);
		if (first >= words.size()) {
			return null;
		}
		int start = error.nouvellePhrase() ? first : debutDePhrase(first);
		int unexpected = error.finDeFichier() ? words.size() : Math.max(indexApres(error.inattendu()), first);
		int end = finDePhrase(start, unexpected);
		return end <= start ? null : new int[] { words.get(start).debut, words.get(end - 1).fin };
	}

	/** The nearest word before that begins a statement in the same block. */
	private int debutDePhrase(int first) {
		int depth = 0;
		for (int i = first - 1; i >= 0; i--) {
			Mot word = words.get(i);
			depth += word.signe == '}' ? 1 : word.signe == '{' ? -1 : 0;
			if (depth < 0) {
				return i + 1;
			}
			if (depth == 0 && word.phrase) {
				return i;
			}
		}
		return first;
	}

	private int finDePhrase(int start, int unexpected) {
		for (int i = start; i < words.size(); i++) {
			Mot word = words.get(i);
			if (word.signe == '{') {
				int close = fermeture(i);
				return close < 0 ? i : close + 1;
			}
			if (word.signe == '}') {
				// A brace that closes nothing is itself what does not fit.
				return i == start ? i + 1 : i;
			}
			if (i > start && word.phrase && i >= unexpected) {
				return i;
			}
		}
		return words.size();
	}

	/** The brace that closes the one at an index; -1 when none does. */
	private int fermeture(int open) {
		int depth = 0;
		for (int i = open; i < words.size(); i++) {
			depth += words.get(i).signe == '{' ? 1 : words.get(i).signe == '}' ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return -1;
	}
}
