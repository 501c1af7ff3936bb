// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.renommage;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import com.google.inject.name.Named;

import fr.clausier.dsl.lexique.MotsCles;
import fr.clausier.dsl.parser.antlr.internal.InternalClausierLexer;
import fr.clausier.dsl.services.ClausierGrammarAccess;

/** What the rule « Nom » of the grammar reads: one word that is no keyword, or one of the keywords that it lets pass. */
@Singleton
public class NomsPossibles {

	private final Provider<Lexer> lexers;
	private final Set<Integer> admis = new HashSet<>();

	@Inject
	NomsPossibles(@Named(LexerBindings.RUNTIME) Provider<Lexer> lexers, ClausierGrammarAccess grammar, MotsCles keywords) {
		this.lexers = lexers;
		admis.add(InternalClausierLexer.RULE_ID);
		EcoreUtil2.getAllContentsOfType(grammar.getNomRule(), Keyword.class).forEach(k -> admis.add(keywords.type(k.getValue())));
	}

	/** @return the name as it is written into the text: composed letters, no blanks around */
	static String ecrire(String typed) {
		return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
	}

	/** @return a French sentence that says why a word cannot be a name; nothing when it can */
	Optional<String> refus(String name) {
		if (name.isEmpty()) {
			return Optional.of("Écrivez le nouveau nom : un seul mot.");
		}
		Lexer lexer = lexers.get();
		lexer.setCharStream(new ANTLRStringStream(name));
		Token first = lexer.nextToken();
		if (first.getText() != null && first.getText().equals(name)) {
			if (admis.contains(first.getType())) {
				return Optional.empty();
			}
			if (Character.isLetter(name.charAt(0))) {
				return Optional.of(citer(name) + " est un mot du langage" + proposer(name, "\u00A0: choisissez un autre nom") + ".");
			}
		}
		return Optional.of(citer(name) + " n'est pas un nom\u00A0: un nom est un seul mot, qui commence par une lettre et ne contient que des lettres, des chiffres, "
				+ "des apostrophes et des tirets bas" + proposer(name, "") + ".");
	}

	private String proposer(String refused, String otherwise) {
		StringBuilder joined = new StringBuilder();
		for (String word : refused.split("[^\\p{L}\\p{M}0-9_]+")) {
			if (!word.isEmpty()) {
				joined.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
			}
		}
		String name = joined.toString();
		return name.isEmpty() || !Character.isLetter(name.charAt(0)) || name.equals(refused) || refus(name).isPresent() ? otherwise
				: otherwise + ", par exemple " + citer(name);
	}

	static String citer(String text) {
		return "«\u00A0" + text + "\u00A0»";
	}
}
