// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.conversion;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

import fr.clausier.dsl.lexique.Habitudes;

/** A number followed by a unit: percent, euros, thousands and millions of euros, posts. */
final class NombreConverter implements IValueConverter<BigDecimal> {

	private static final Pattern NUMBER = Pattern.compile("([0-9]+(?:[.,][0-9]+)?)(.*)");
	/** No amount of the trade is longer; guards against a file that asks for endless digits. */
	private static final int MAX_DIGITS = 18;

	private final String suffix;
	private final String missing;

	/**
	 * @param suffix what the house form writes after the number
	 * @param missing how a reader is told what was expected
	 */
	NombreConverter(String suffix, String missing) {
		this.suffix = suffix;
		this.missing = missing;
	}

	@Override
	public BigDecimal toValue(String string, INode node) {
		if (string == null || string.isBlank()) {
			return null; // the syntax error tells what was expected
		}
		Matcher m = NUMBER.matcher(Habitudes.serrer(string));
		if (!m.matches()) {
			throw new ValueConverterException("Un nombre est attendu ici (" + missing + ").", node, null);
		}
		if (m.group(1).length() > MAX_DIGITS) {
			throw new ValueConverterException("Ce nombre a trop de chiffres.", node, null);
		}
		BigDecimal value = Nombres.lire(m.group(1));
		String unit = m.group(2);
		int power = unit.startsWith("k€") ? 3 : unit.startsWith("m€") ? 6 : 0;
		return Nombres.plat(value.scaleByPowerOfTen(power));
	}

	@Override
	public String toString(BigDecimal value) {
		return Nombres.ecrire(value) + suffix;
	}
}
