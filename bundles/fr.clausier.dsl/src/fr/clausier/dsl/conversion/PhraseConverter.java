// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.conversion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
	private final Map<E, String> house = new HashMap<>();
	private final List<String> phrases = new ArrayList<>();

	PhraseConverter(Iterable<E> literals) {
		literals.forEach(e -> {
			values.put(Habitudes.serrer(e.getLiteral()), e);
			if (!e.getLiteral().startsWith("non précisé")) {
				phrases.add(e.getLiteral());
			}
		});
	}

	/** Accepts another spelling of a choice. */
	PhraseConverter<E> aussi(String phrase, E value) {
		values.put(Habitudes.serrer(phrase), value);
		return this;
	}

	/** Accepts another spelling of a choice, which is the one of the house form. */
	PhraseConverter<E> maison(String phrase, E value) {
		house.put(value, phrase);
		if (!values.containsValue(value)) {
			phrases.add(phrase);
		}
		return aussi(phrase, value);
	}

	@Override
	public E toValue(String string, INode node) {
		if (string == null || string.isBlank()) {
			return null; // the syntax error tells what was expected
		}
		E value = values.get(Habitudes.serrer(string));
		if (value == null) {
			throw new ValueConverterException(message(string), node, null);
		}
		return value;
	}

	/** Names the choices that go on from what was written; all of them when none does. */
	private String message(String string) {
		String tight = Habitudes.serrer(string);
		List<String> choices = phrases.stream().filter(p -> Habitudes.serrer(p).startsWith(tight)).toList();
		boolean unfinished = !choices.isEmpty();
		String listed = (unfinished ? choices : phrases).stream().map(p -> "«\u00A0" + p + "\u00A0»").collect(Collectors.joining(", "));
		return "«\u00A0" + string.strip() + "\u00A0» " + (unfinished ? "est incomplet : écrivez " : "n'est pas un choix connu ici : choisissez parmi ") + listed
				+ ".";
	}

	@Override
	public String toString(E value) {
		return house.getOrDefault(value, value.getLiteral());
	}
}
