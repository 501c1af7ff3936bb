// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.junit.jupiter.api.Test;

import fr.clausier.dsl.ide.completion.Phrases;
import fr.clausier.dsl.ide.motscles.AideMotsCles;
import fr.clausier.dsl.services.ClausierGrammarAccess;
import fr.clausier.law.droit.Articles;

/** Every word that can be typed is explained, and what explains it cites articles that exist. */
class MotsClesTest {

	private static final Pattern ARTICLE = Pattern.compile("\\b[LRD]\\.\\u00A0([0-9][0-9-]*)");
	private final AideMotsCles aide = Atelier.INJECTOR.getInstance(AideMotsCles.class);
	private final ClausierGrammarAccess grammar = Atelier.INJECTOR.getInstance(ClausierGrammarAccess.class);

	@Test
	void everyKeywordHasASentence() {
		List<String> silent = new ArrayList<>();
		for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
			if (!rule.getName().equals("Nom") && enumeration(rule) == null) {
				for (Keyword keyword : GrammarUtil.containedKeywords(rule)) {
					if (Character.isLetter(keyword.getValue().charAt(0)) && aide.de(keyword).isEmpty()) {
						silent.add(rule.getName() + "/" + keyword.getValue());
					}
				}
			}
		}
		assertEquals(List.of(), silent);
	}

	@Test
	void everyChoiceHasASentence() {
		List<String> silent = new ArrayList<>();
		for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
			EEnum choices = enumeration(rule);
			if (choices != null) {
				Phrases.ecrites(rule, choices).stream().filter(l -> aide.choix(choices, l).isEmpty()).forEach(l -> silent.add(rule.getName() + "/" + l));
			}
		}
		assertEquals(List.of(), silent);
	}

	@Test
	void articlesThatAreCitedExist() {
		Set<String> unknown = new TreeSet<>();
		aide.toutes().values().forEach(sentence -> {
			Matcher number = ARTICLE.matcher(sentence);
			while (number.find()) {
				if (Articles.standard().article(number.group()).isEmpty()) {
					unknown.add(number.group());
				}
			}
		});
		assertEquals(Set.of(), unknown);
	}

	@Test
	void sentencesAreSentences() {
		List<String> wrong = aide.toutes().entrySet().stream().filter(e -> !e.getValue().endsWith(".") || e.getValue().length() > 220).map(Object::toString).toList();
		assertEquals(List.of(), wrong);
	}

	/** A key that no word leads to is a slip of the pen. */
	@Test
	void everySentenceIsReachable() {
		Set<String> told = new TreeSet<>();
		for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
			EEnum choices = enumeration(rule);
			if (choices == null) {
				GrammarUtil.containedKeywords(rule).forEach(k -> aide.de(k).ifPresent(told::add));
			} else {
				choices.getELiterals().forEach(l -> aide.choix(choices, l.getLiteral()).ifPresent(told::add));
			}
		}
		List<String> unreachable = aide.toutes().entrySet().stream().filter(e -> !told.contains(e.getValue())).map(e -> e.getKey()).sorted().toList();
		assertTrue(unreachable.isEmpty(), unreachable.toString());
	}

	private static EEnum enumeration(ParserRule rule) {
		return rule.getType() != null && rule.getType().getClassifier() instanceof EEnum choices ? choices : null;
	}
}
