// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.retouches;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;

import fr.clausier.dsl.conversion.Nombres;

/** Values as the house writes them in a text of the language. */
public final class Valeurs {

	private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private Valeurs() {
	}

	/** « 12,5 % ». */
	public static String pourcent(BigDecimal percent) {
		return Nombres.ecrire(percent) + Nombres.ESPACE + "%";
	}

	/** « 36 € ». */
	public static String euros(BigDecimal amount) {
		return Nombres.ecrire(amount) + Nombres.ESPACE + "€";
	}

	/** « 900 000 € HT ». */
	public static String eurosHT(BigDecimal amount) {
		return euros(amount) + " HT";
	}

	/** « 7 500 heures ». */
	public static String heures(long hours) {
		return Nombres.ecrire(BigDecimal.valueOf(hours)) + Nombres.ESPACE + (hours == 1 ? "heure" : "heures");
	}

	/** « 30/11/2026 ». */
	public static String date(LocalDate day) {
		return JOUR.format(day);
	}

	/** A text on one line between quotes. */
	public static String chaine(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s*\\R\\s*", " ") + '"';
	}

	/** Texts separated by commas. */
	public static String chaines(Collection<String> texts) {
		return String.join(", ", texts.stream().map(Valeurs::chaine).toList());
	}
}
