// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.entretien;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what people type into fields: amounts with spaces and commas, dates as they say them. */
final class Saisie {

	static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

	private static final Pattern ORNEMENTS = Pattern.compile("[\\s\\u00A0\\u202F€%]|HT");
	private static final Pattern NOMBRE = Pattern.compile("\\d{1,12}([.,]\\d{1,4})?");

	private Saisie() {
	}

	/** @return the number; nothing when the text is empty or no number without a sign */
	static Optional<BigDecimal> nombre(String text) {
		String bare = ORNEMENTS.matcher(text).replaceAll("");
		return NOMBRE.matcher(bare).matches() ? Optional.of(new BigDecimal(bare.replace(',', '.')).stripTrailingZeros()).map(n -> n.scale() < 0 ? n.setScale(0) : n) : Optional.empty();
	}

	static Optional<LocalDate> jour(String text) {
		try {
			return Optional.of(LocalDate.parse(text.strip(), JOUR));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** Whether something was typed that cannot be read. */
	static boolean illisible(String text) {
		return !text.isBlank() && nombre(text).isEmpty();
	}
}
