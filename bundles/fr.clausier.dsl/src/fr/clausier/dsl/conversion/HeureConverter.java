// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.conversion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

import fr.clausier.dsl.lexique.Habitudes;

/** An hour of the day: « 12h30 », « 9 h », kept as HH:MM. */
final class HeureConverter implements IValueConverter<String> {

	private static final Pattern HOUR = Pattern.compile("([01]?[0-9]|2[0-3])h([0-5][0-9])?");

	@Override
	public String toValue(String string, INode node) {
		if (string == null || string.isBlank()) {
			return null; // the syntax error tells what was expected
		}
		Matcher m = HOUR.matcher(Habitudes.serrer(string));
		if (!m.matches()) {
			throw new ValueConverterException("Une heure est attendue ici, par exemple 12h00.", node, null);
		}
		return (m.group(1).length() == 1 ? "0" : "") + m.group(1) + ":" + (m.group(2) == null ? "00" : m.group(2));
	}

	@Override
	public String toString(String value) {
		return value.replace(':', 'h');
	}
}
