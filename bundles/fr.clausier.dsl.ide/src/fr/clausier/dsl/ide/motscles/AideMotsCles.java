// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.motscles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;

import com.google.inject.Singleton;

import fr.clausier.law.Typographie;

/** The sentences of {@code donnees/motscles.txt} and {@code donnees/choix.txt}: a keyword, « context/phrase » or « context »; a tab; the sentence. */
@Singleton
public class AideMotsCles {

	private final Map<String, String> sentences = new HashMap<>();

	public AideMotsCles() {
		lire("/donnees/motscles.txt");
		lire("/donnees/choix.txt");
	}

	private void lire(String file) {
		try (BufferedReader in = new BufferedReader(new InputStreamReader(AideMotsCles.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
			in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> l.split("\t", 2)).forEach(p -> sentences.put(p[0], Typographie.francaise(p[1].strip())));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** All sentences by their keys. */
	public Map<String, String> toutes() {
		return Map.copyOf(sentences);
	}

	/**
	 * What a word of the language says where it stands: the phrase that it belongs to, else the statement around.
	 *
	 * @return empty for the words of a choice, see {@link #choix}, and for those that only serve as names
	 */
	public Optional<String> de(Keyword keyword) {
		AbstractRule rule = GrammarUtil.containingRule(keyword);
		if (rule.getName().equals("Nom")) {
			return Optional.empty();
		}
		List<String> keys = new ArrayList<>();
		AbstractElement step = pas(keyword);
		cles(rule.getName(), step, keyword.getValue(), keys);
		// The statements of a block are not explained by the block.
		for (EObject around = step.eContainer(); around instanceof AbstractElement outer && !statements(outer); around = around.eContainer()) {
			if (outer instanceof Group group) {
				premier(group).ifPresent(first -> cles(rule.getName(), first, null, keys));
			}
		}
		keys.add(rule.getName());
		return keys.stream().map(sentences::get).filter(Objects::nonNull).findFirst();
	}

	private static boolean statements(AbstractElement element) {
		return element instanceof Alternatives && GrammarUtil.isMultipleCardinality(element);
	}

	/** What one of the choices of an enumeration means, or what they are for. */
	public Optional<String> choix(EEnum choices, String literal) {
		return Optional.ofNullable(sentences.getOrDefault(choices.getName() + "/" + literal, sentences.get(choices.getName())));
	}

	/** The keys under which a phrase may be explained, the most precise first. */
	private static void cles(String rule, AbstractElement step, String word, List<String> keys) {
		List<String> phrase = phrase(step);
		if (phrase.isEmpty()) {
			return;
		}
		for (int n = phrase.size(); n > 1; n--) {
			keys.add(rule + "/" + String.join(" ", phrase.subList(0, n)));
			keys.add(String.join(" ", phrase.subList(0, n)));
		}
		if (word != null && !word.equals(phrase.get(0))) {
			keys.add(rule + "/" + word);
			keys.add(word);
		}
		keys.add(rule + "/" + phrase.get(0));
		keys.add(phrase.get(0));
	}

	/** The words in a row that a word of a statement belongs to. */
	private static List<String> phrase(AbstractElement step) {
		List<String> words = new ArrayList<>();
		if (!(step.eContainer() instanceof Group group)) {
			mots(step).ifPresent(words::add);
			return words;
		}
		List<AbstractElement> steps = group.getElements();
		int first = steps.indexOf(step);
		while (first > 0 && mots(steps.get(first - 1)).isPresent()) {
			first--;
		}
		for (int i = first; i < steps.size() && mots(steps.get(i)).isPresent(); i++) {
			words.add(mots(steps.get(i)).get());
		}
		return words;
	}

	private static Optional<AbstractElement> premier(Group group) {
		return group.getElements().stream().filter(e -> mots(e).isPresent()).findFirst();
	}

	/** The word that a step of a group is, a marker such as « innovant » included. */
	private static Optional<String> mots(AbstractElement step) {
		AbstractElement word = step instanceof Assignment assignment ? assignment.getTerminal() : step;
		return word instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0)) ? Optional.of(keyword.getValue()) : Optional.empty();
	}

	private static AbstractElement pas(Keyword keyword) {
		return keyword.eContainer() instanceof Assignment assignment ? assignment : keyword;
	}
}
