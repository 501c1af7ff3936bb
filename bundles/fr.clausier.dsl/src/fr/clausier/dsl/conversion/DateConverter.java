// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.conversion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

import fr.clausier.dsl.lexique.Habitudes;

/** Dates as people write them: 30/11/2026 (the house form), 30 novembre 2026, 2026-11-30. */
final class DateConverter implements IValueConverter<LocalDate> {

	private static final List<String> MONTHS = List.of("janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
			"novembre", "decembre");
	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
	private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})(?:/(\\d{1,2})/|([a-z]+))(\\d{4})");
	private static final DateTimeFormatter HOUSE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	@Override
	public LocalDate toValue(String string, INode node) {
		if (string == null || string.isBlank()) {
			return null; // the syntax error tells what was expected
		}
		String text = Habitudes.serrer(string);
		try {
			Matcher iso = ISO.matcher(text);
			if (iso.matches()) {
				return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
			}
			Matcher french = FRENCH.matcher(text);
			if (french.matches()) {
				int month = french.group(2) != null ? number(french, 2) : MONTHS.indexOf(french.group(3)) + 1;
				return LocalDate.of(number(french, 4), month, number(french, 1));
			}
		} catch (DateTimeException e) {
			throw new ValueConverterException("La date « " + string + " » n'existe pas : vérifiez le jour et le mois.", node, e);
		}
		throw new ValueConverterException("La date « " + string + " » n'est pas lisible : écrivez-la 30/11/2026 ou 30 novembre 2026.", node, null);
	}

	private static int number(Matcher m, int group) {
		return Integer.parseInt(m.group(group));
	}

	@Override
	public String toString(LocalDate value) {
		return HOUSE.format(value);
	}
}
