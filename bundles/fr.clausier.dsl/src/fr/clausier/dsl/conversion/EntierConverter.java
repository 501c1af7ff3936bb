// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.conversion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

import fr.clausier.dsl.lexique.Habitudes;

/** A whole number followed by a unit: hours, days, months (years are turned into months). */
final class EntierConverter implements IValueConverter<Integer> {

	private static final Pattern NUMBER = Pattern.compile("([0-9]+)(.*)");
	private static final int MONTHS_PER_YEAR = 12;

	private final String suffix;
	private final boolean grouped;

	/**
	 * @param suffix what the house form writes after the number
	 * @param grouped whether thousands are set apart (not for years and numbers of lots)
	 */
	EntierConverter(String suffix, boolean grouped) {
		this.suffix = suffix;
		this.grouped = grouped;
	}

	@Override
	public Integer toValue(String string, INode node) {
		if (string == null || string.isBlank()) {
			return null; // the syntax error tells what was expected
		}
		Matcher m = NUMBER.matcher(Habitudes.serrer(string));
		if (!m.matches()) {
			throw new ValueConverterException("Un nombre entier est attendu ici.", node, null);
		}
		try {
			int value = Integer.parseInt(m.group(1));
			return m.group(2).startsWith("an") ? Math.multiplyExact(value, MONTHS_PER_YEAR) : value;
		} catch (ArithmeticException | NumberFormatException e) {
			throw new ValueConverterException("Ce nombre est trop grand.", node, e);
		}
	}

	@Override
	public String toString(Integer value) {
		boolean one = value == 1 && suffix.endsWith("s") && !suffix.endsWith("mois");
		return (grouped ? Nombres.ecrire(value) : value.toString()) + (one ? suffix.substring(0, suffix.length() - 1) : suffix);
	}
}
