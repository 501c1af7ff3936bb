// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.model.calcul.NombresFrancais;

/** Fills the braces of a rule's message with facts written the French way and sets the no-break spaces. */
final class MessageRegle {

	private static final Pattern FAIT = Pattern.compile("\\{(\\w+)\\}");
	private static final Pattern AVANT = Pattern.compile(" (?=[€%»:;?!])");
	private static final Pattern APRES = Pattern.compile("(?<=«) ");

	private MessageRegle() {
	}

	/** The sentence to show, with a capital; a brace without fact stays visible so that a test sees it. */
	static String rediger(String modele, Map<String, ?> faits) {
		String texte = FAIT.matcher(modele).replaceAll(trouve -> {
			Object fait = faits.get(trouve.group(1));
			return Matcher.quoteReplacement(fait == null ? trouve.group() : ecrire(fait));
		});
		String insecable = String.valueOf(NombresFrancais.INSECABLE);
		String phrase = APRES.matcher(AVANT.matcher(texte).replaceAll(insecable)).replaceAll(insecable);
		return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
	}

	private static String ecrire(Object fait) {
		return switch (fait) {
			case BigDecimal decimal -> NombresFrancais.nombre(decimal);
			case Integer entier -> NombresFrancais.nombre(entier);
			case Long entier -> NombresFrancais.nombre(entier);
			case BigInteger entier -> NombresFrancais.nombre(new BigDecimal(entier));
			case LocalDate jour -> NombresFrancais.date(jour);
			default -> fait.toString();
		};
	}
}
