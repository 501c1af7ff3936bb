// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.formatting2;

import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The house form of one word or value. */
@Singleton
class Jetons {

	private static final String BLOC = "\"\"\"";
	/** Texts and names are the author's; they are never touched. */
	private static final Set<String> INTACTS = Set.of("Nom", "Identifiant", "MotDeCondition", "Chaine", "Texte", "STRING", "BLOC", "ID");
	/** Written without any space. */
	private static final Set<String> SERRES = Set.of("Article", "NumeroArticle", "Cpv", "Version");

	private final IValueConverterService values;

	@Inject
	Jetons(IValueConverterService values) {
		this.values = values;
	}

	/**
	 * @param text what is written
	 * @param element the grammar element that reads it
	 * @param indentation of the lines of a text of several lines
	 * @return the house form; the text itself when there is none or when it would not mean the same
	 */
	String maison(String text, EObject element, String indentation) {
		if (element instanceof Keyword keyword) {
			return keyword.getValue();
		}
		if (text.startsWith(BLOC)) {
			return bloc(text, indentation);
		}
		if (!(element instanceof RuleCall call) || element.eContainer() instanceof CrossReference || INTACTS.contains(call.getRule().getName())
				|| text.contains("//") || text.contains("/*")) {
			return text;
		}
		if (SERRES.contains(call.getRule().getName())) {
			return text.replaceAll("[\\s\\u00A0\\u202F\\u2007\\u2009]+", "");
		}
		return convertir(text, call.getRule().getName());
	}

	private String convertir(String text, String rule) {
		try {
			Object value = values.toValue(text, rule, null);
			String house = value == null ? text : values.toString(value, rule);
			return Objects.equals(value, values.toValue(house, rule, null)) ? house : text;
		} catch (ValueConverterException e) {
			// Not readable: told as an error, left as typed.
			return text;
		}
	}

	/** Moves all lines but the first; the closing quotes stay where they are with respect to them. */
	private String bloc(String text, String indentation) {
		String unix = text.replace("\r\n", "\n");
		int first = unix.indexOf('\n');
		if (first < 0 || unix.length() < 2 * BLOC.length()) {
			return text;
		}
		String rest = unix.substring(first + 1, unix.length() - BLOC.length());
		StringBuilder moved = new StringBuilder(unix.substring(0, first).stripTrailing());
		for (String line : rest.stripIndent().split("\n", -1)) {
			moved.append('\n').append(line.isBlank() ? "" : indentation + line.stripTrailing());
		}
		if (rest.substring(rest.lastIndexOf('\n') + 1).isBlank()) {
			moved.append(indentation);
		}
		String house = moved.append(BLOC).toString();
		return Objects.equals(values.toValue(text, "Texte", null), values.toValue(house, "Texte", null)) ? house : text;
	}
}
