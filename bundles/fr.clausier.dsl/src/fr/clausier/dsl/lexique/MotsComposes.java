// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.lexique;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;

/**
 * Words that go on behind a sign: « lot.insertion.heures », « CCAP-INS-02 ». They are made here, out of the word that the generated lexer
 * read, because that lexer would take the sign for the beginning of one and could not step back when none follows: « R-052 », « fin. ».
 */
public final class MotsComposes {

	private MotsComposes() {
	}

	/**
	 * Lengthens a word that was just read.
	 *
	 * @param word      the word
	 * @param input     what follows it
	 * @param path      token type of a path
	 * @param reference token type of the name of a clause
	 * @return the type of the longer word; null when the word stays as it is
	 */
	public static Integer prolonger(CommonToken word, CharStream input, int path, int reference) {
		int sign = input.LA(1);
		if (sign != '.' && sign != '-' || word.getStopIndex() < word.getStartIndex() || word.getStopIndex() + 1 != input.index()) {
			return null;
		}
		String text = input.substring(word.getStartIndex(), word.getStopIndex());
		if (sign == '.' && lettre(input.LA(2)) && mot(text)) {
			avaler(word, input, '.', false);
			return path;
		}
		if (sign == '-' && capitale(input.LA(2)) && text.chars().allMatch(MotsComposes::capitale)) {
			avaler(word, input, '-', true);
			return reference;
		}
		return null;
	}

	private static void avaler(CommonToken word, CharStream input, char sign, boolean capitals) {
		while (input.LA(1) == sign && (capitals ? suiteEnCapitales(input.LA(2)) : lettre(input.LA(2)))) {
			input.consume();
			while (capitals ? suiteEnCapitales(input.LA(1)) : lettre(input.LA(1)) || chiffre(input.LA(1))) {
				input.consume();
			}
		}
		word.setStopIndex(input.index() - 1);
	}

	private static boolean mot(String text) {
		return lettre(text.charAt(0)) && text.chars().allMatch(c -> lettre(c) || chiffre(c));
	}

	private static boolean lettre(int c) {
		return c == '_' || c > 0 && c != 0xFFFF && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
	}

	private static boolean chiffre(int c) {
		return c >= '0' && c <= '9';
	}

	private static boolean capitale(int c) {
		return c >= 'A' && c <= 'Z';
	}

	private static boolean suiteEnCapitales(int c) {
		return capitale(c) || chiffre(c);
	}
}
