// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.conversion;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

import fr.clausier.dsl.lexique.Habitudes;

/**
 * A choice written as one or more French words: the literal of the enumeration is the phrase of the house form; other spellings may be
 * added.
 */
final class PhraseConverter<E extends Enumerator> implements IValueConverter<E> {

	private final Map<String, E> values = new HashMap<>();

	PhraseConverter(Iterable<E> literals) {
		literals.forEach(e -> values.put(Habitudes.serrer(e.getLiteral()), e));
	}

	/** Accepts another spelling of a choice. */
	PhraseConverter<E> aussi(String phrase, E value) {
		values.put(Habitudes.serrer(phrase), value);
		return this;
	}

	@Override
	public E toValue(String string, INode node) {
		if (string == null || string.isBlank()) {
			return null; // the syntax error tells what was expected
		}
		E value = values.get(Habitudes.serrer(string));
		if (value == null) {
			throw new ValueConverterException("« " + string + " » n'est pas un choix connu ici.", node, null);
		}
		return value;
	}

	@Override
	public String toString(E value) {
		return value.getLiteral();
	}
}
