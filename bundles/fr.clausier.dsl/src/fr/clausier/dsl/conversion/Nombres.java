// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.conversion;

import java.math.BigDecimal;

/** French numbers in the house form: no-break spaces between thousands, decimal comma, no useless zero. */
public final class Nombres {

	/** The space of the house form: kept on one line by every editor and word processor. */
	public static final char ESPACE = '\u00A0';

	private Nombres() {
	}

	/** @return « 4 000 000 », « 12,5 » */
	public static String ecrire(BigDecimal number) {
		String text = plat(number).toPlainString();
		int dot = text.indexOf('.');
		String whole = dot < 0 ? text : text.substring(0, dot);
		StringBuilder result = new StringBuilder(whole);
		for (int i = whole.length() - 3; i > 0; i -= 3) {
			result.insert(i, ESPACE);
		}
		return dot < 0 ? result.toString() : result.append(',').append(text, dot + 1, text.length()).toString();
	}

	/** @return « 7 500 » */
	public static String ecrire(int number) {
		return ecrire(BigDecimal.valueOf(number));
	}

	/** Reads digits with a comma or a point; spaces are already gone. */
	static BigDecimal lire(String text) {
		return plat(new BigDecimal(text.replace(',', '.')));
	}

	/** One representation for each value, so that models can be compared: no trailing zeros, no exponent. */
	static BigDecimal plat(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}
