// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.conversion;

import java.util.regex.Pattern;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

import fr.clausier.dsl.lexique.Habitudes;

/** A legal basis: an article of the code de la commande publique without quotes, L2112-2; any other text in quotes. */
final class FondementConverter implements IValueConverter<String> {

	private static final Pattern ARTICLE = Pattern.compile("[LRD]\\d+(-\\d+)+");

	private final TexteConverter texts = new TexteConverter(false);

	@Override
	public String toValue(String string, INode node) {
		return string == null ? null : string.startsWith("\"") ? texts.toValue(string, node) : Habitudes.sansBlancs(string);
	}

	@Override
	public String toString(String value) {
		return ARTICLE.matcher(value).matches() ? value : texts.toString(value);
	}
}
