// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.messages;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.services.ClausierGrammarAccess;

/** The words with which a statement begins in some block, or an element in a file. */
@Singleton
public class DebutsDePhrase {

	private final Set<String> words = new HashSet<>();

	@Inject
	DebutsDePhrase(ClausierGrammarAccess grammar) {
		for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
			Suites.dansBloc(rule).forEach(this::ajouter);
		}
		Suites.debut(grammar.getFichierRule()).forEach(this::ajouter);
	}

	private void ajouter(Attendu expected) {
		for (String phrase : expected.mots()) {
			String first = phrase.split(" ", 2)[0];
			if (Character.isLetter(first.charAt(0))) {
				words.add(first);
			}
		}
	}

	/** Whether the keyword begins statements. */
	public boolean contient(String keyword) {
		return words.contains(keyword);
	}
}
