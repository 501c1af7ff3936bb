// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;


/** Fills the braces of a rule's message with facts, written as the language of the message has it. */
final class MessageRegle {

	private static final Pattern FAIT = Pattern.compile("\\{(\\w+)\\}");
	/** A contract is named with its article, which contracts after "de" and "à". */
	private static final Pattern ARTICLE = Pattern.compile("(?U)(?<=^|[ («])(?:(de|De)|(à|À)) le(s?) (?=lots?\\b|marchés?\\b)");

	private MessageRegle() {
	}

	/** The French sentence to show, with a capital and no-break spaces; a brace without fact stays visible so that a test sees it. */
	static String rediger(String modele, Map<String, ?> faits) {
		return majuscule(Typographie.francaise(contracter(remplir(modele, faits, Langue.FRANCAIS))));
	}

	/** The English sentence to show, with a capital. */
	static String redigerEn(String modele, Map<String, ?> faits) {
		return majuscule(remplir(modele, faits, Langue.ANGLAIS));
	}

	private static String contracter(String phrase) {
		return ARTICLE.matcher(phrase).replaceAll(a -> (a.group(1) != null ? a.group(3).isEmpty() ? "du" : "des" : a.group(3).isEmpty() ? "au" : "aux") + " ");
	}

	/** Words with their braces filled, as part of a sentence. */
	static String remplir(String modele, Map<String, ?> faits, Langue langue) {
		return FAIT.matcher(modele).replaceAll(trouve -> {
			Object fait = faits.get(trouve.group(1));
			return Matcher.quoteReplacement(fait == null ? trouve.group() : ecrire(fait, langue));
		});
	}

	private static String majuscule(String phrase) {
		return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
	}

	private static String ecrire(Object fait, Langue langue) {
		return switch (fait) {
			case BigDecimal decimal -> langue.nombre(decimal);
			case Integer entier -> langue.nombre(BigDecimal.valueOf(entier));
			case Long entier -> langue.nombre(BigDecimal.valueOf(entier));
			case BigInteger entier -> langue.nombre(new BigDecimal(entier));
			case LocalDate jour -> langue.date(jour);
			case FaitBilingue mots -> langue.mots(mots);
			default -> fait.toString();
		};
	}
}
