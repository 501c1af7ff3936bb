// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.conversion;

import java.util.List;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

import fr.clausier.dsl.lexique.Habitudes;

/** Unit of an environmental target: a usual one without quotes, any other one in quotes. */
final class UniteConverter implements IValueConverter<String> {

	private static final List<String> USUAL = List.of("%", "% de la masse", "% des déchets", "% en valeur", "tonnes", "kWh");

	private final TexteConverter texts = new TexteConverter(false);

	@Override
	public String toValue(String string, INode node) {
		if (string == null || string.startsWith("\"")) {
			return texts.toValue(string, node);
		}
		String tight = Habitudes.serrer(string);
		return USUAL.stream().filter(u -> Habitudes.serrer(u).equals(tight)).findFirst().orElse(string);
	}

	@Override
	public String toString(String value) {
		return USUAL.contains(value) ? value : texts.toString(value);
	}
}
