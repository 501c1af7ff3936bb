// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of an article of the code, however it is written: "L. 2113-10", "art. R.2152-7 2°", "d2111-3". */
final class NumeroArticle {

	/** Any of the hyphens that word processors put in a number. */
	static final String TIRET = "[-\u2010\u2011\u2012\u2013]";
	/** Spaces, no-break ones too. */
	static final String ESPACES = "[ \\t\u00A0\u202F]*";
	/** Letter and digits, in two groups. */
	static final String NUMERO = "([LRDlrd])" + ESPACES + "\\.?" + ESPACES + "([0-9]{1,4}(?:" + TIRET + "[0-9]{1,3})*)";

	private static final Pattern SEUL = Pattern.compile(
			ESPACES + "(?:(?i:articles?|art\\.?)" + ESPACES + ")?" + NUMERO + "(?![0-9]|" + TIRET + ").*", Pattern.DOTALL);

	private NumeroArticle() {
	}

	/** The number in the form that the data use, "L2113-10"; empty when the text does not begin with one. */
	static Optional<String> normaliser(String ecrit) {
		Matcher numero = SEUL.matcher(ecrit);
		return numero.matches() ? Optional.of(normaliser(numero.group(1), numero.group(2))) : Optional.empty();
	}

	/** The same, from the letter and the digits. */
	static String normaliser(String lettre, String chiffres) {
		return lettre.toUpperCase(Locale.ROOT) + chiffres.replaceAll(TIRET, "-");
	}

	/** As a French text writes it: "L. 2113-10". */
	static String usuel(String numero) {
		return numero.matches("[LRD][0-9].*") ? numero.charAt(0) + ".\u00A0" + numero.substring(1) : numero;
	}
}
