// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.messages;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import fr.clausier.dsl.parser.antlr.internal.InternalClausierParser;

/** The place where reading stopped: the token that did not fit, what was read before it, what could have come. */
public final class Place {

	private final TokenStream tokens;
	private final Token token;
	private final INode last;
	private final Set<Attendu> expected;
	private final Grammar grammar;

	public Place(RecognitionException exception, INode current, ParserRule start) {
		tokens = exception.input instanceof TokenStream stream ? stream : null;
		token = exception.token;
		grammar = GrammarUtil.getGrammar(start);
		last = dernierLu(current);
		expected = new LinkedHashSet<>(last == null ? Suites.debut(start) : Suites.apres(last));
	}

	/** The last visible leaf that the grammar accounts for; skipped ones do not tell where we are. */
	private static INode dernierLu(INode current) {
		if (current == null) {
			return null;
		}
		for (INode node : current.getRootNode().getAsTreeIterable().reverse()) {
			if (node instanceof ILeafNode leaf && !leaf.isHidden() && leaf.getGrammarElement() instanceof AbstractElement) {
				return leaf;
			}
		}
		return null;
	}

	/** End offset of the last word that was understood; 0 when none was. */
	public int finDuLu() {
		return last == null ? 0 : last.getEndOffset();
	}

	/** Start offset of the word that did not fit; -1 at the end of the file. */
	public int inattendu() {
		return fin() || !(token instanceof CommonToken common) ? -1 : common.getStartIndex();
	}

	/** Whether a new statement of the block, or a new element of the file, could have begun here. */
	public boolean nouvellePhrase() {
		return attend("}") || attend("marché");
	}

	Set<Attendu> attendus() {
		return Collections.unmodifiableSet(expected);
	}

	boolean attend(String word) {
		return expected.stream().anyMatch(e -> e.estMot(word));
	}

	boolean attendRegle(String rule) {
		return expected.stream().anyMatch(e -> rule.equals(e.regle()));
	}

	boolean fin() {
		return token == null || token.getType() == Token.EOF;
	}

	/** The text that did not fit, a word of the language with its accents; empty at the end of the file. */
	String mot() {
		return fin() || token.getText() == null ? "" : token.getType() == InternalClausierParser.RULE_STRING ? token.getText() : Orthographe.de(grammar, token.getText());
	}

	int type() {
		return token == null ? Token.EOF : token.getType();
	}

	/** Whether the word could be the next item of the list of choices that was being read. */
	boolean suiteDeListe(Grammar grammar) {
		return GrammarUtil.findRuleForName(grammar, regleLue()) instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule)
				&& EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream().anyMatch(k -> k.getValue().equals(mot()));
	}

	/** Rule whose text was read last: « Pourcent » after « 45 ». */
	String regleLue() {
		EObject rule = last == null ? null : last.getGrammarElement();
		while (rule != null && !(rule instanceof ParserRule)) {
			rule = rule.eContainer();
		}
		return rule == null ? "" : ((ParserRule) rule).getName();
	}

	/** The last word or value read. */
	String lu() {
		return last == null ? "" : last.getText();
	}

	/** The words of the statement read so far: « main d'œuvre », « objectif marchés avec »; empty when a new statement could start. */
	String debutDePhrase() {
		StringBuilder phrase = new StringBuilder();
		INode node = last;
		while (node != null) {
			Group group = groupe(node);
			INode sibling = node;
			while (sibling != null && (hidden(sibling) || groupe(sibling) == group)) {
				if (!hidden(sibling)) {
					phrase.insert(0, sibling.getText().strip() + (phrase.isEmpty() ? "" : " "));
				}
				sibling = group == null ? null : sibling.getPreviousSibling();
			}
			INode parent = node.getParent();
			boolean inValue = parent != null && regle(node) instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule);
			node = inValue ? parent : null;
			if (node != null) {
				phrase.setLength(0);
			}
		}
		String text = phrase.toString();
		return text.length() > 60 || text.indexOf('{') >= 0 || text.indexOf('\n') >= 0 ? lu() : text;
	}

	private static boolean hidden(INode node) {
		return node instanceof ILeafNode leaf && leaf.isHidden();
	}

	private static Group groupe(INode node) {
		EObject element = node.getGrammarElement();
		while (element != null && !(element instanceof Group) && !(element instanceof ParserRule)) {
			element = element.eContainer();
		}
		return element instanceof Group group ? group : null;
	}

	private static EObject regle(INode node) {
		EObject element = node.getGrammarElement();
		while (element != null && !(element instanceof ParserRule)) {
			element = element.eContainer();
		}
		return element;
	}

	/** The innermost block that is still open here; null when none is. */
	BlocOuvert blocOuvert() {
		Deque<Token> open = new ArrayDeque<>();
		int end = fin() ? tokens.size() : token.getTokenIndex();
		for (int i = 0; i < end; i++) {
			Token read = tokens.get(i);
			if ("{".equals(read.getText())) {
				open.push(read);
			} else if ("}".equals(read.getText()) && !open.isEmpty()) {
				open.pop();
			}
		}
		return open.isEmpty() ? null : BlocOuvert.de(tokens, open.peek());
	}

	/** Whether the word begins a statement of an enclosing block, so that a brace is missing rather than a word wrong. */
	boolean appartientAuBlocEnglobant() {
		INode node = last == null ? null : last.getParent();
		while (node != null) {
			if (node.getGrammarElement() instanceof AbstractElement && Suites.apres(node).stream().anyMatch(e -> e.estMot(mot()))) {
				return true;
			}
			node = node.getParent();
		}
		return false;
	}

	/** The number that was looked at, in vain, between what was read and the word that did not fit: « 45 » in « prix 45 } »; null without. */
	String nombreSansUnite() {
		if (tokens == null || last == null || token == null) {
			return null;
		}
		StringBuilder number = new StringBuilder();
		int end = fin() ? tokens.size() : token.getTokenIndex();
		for (int i = end - 1; i >= 0; i--) {
			Token seen = tokens.get(i);
			if (seen.getChannel() != Token.DEFAULT_CHANNEL || seen.getType() == Token.EOF) {
				continue;
			}
			if (seen instanceof CommonToken common && common.getStartIndex() < last.getEndOffset()) {
				break;
			}
			if (seen.getType() != InternalClausierParser.RULE_INT && !",".equals(seen.getText()) && !".".equals(seen.getText())) {
				return null;
			}
			number.insert(0, seen.getText());
		}
		return number.isEmpty() ? null : number.toString();
	}

	/** Opening braces of the whole file less its closing ones: above zero when one is missing, below when one is too many. */
	int accoladesNonFermees() {
		int balance = 0;
		for (int i = 0; tokens != null && i < tokens.size(); i++) {
			Token seen = tokens.get(i);
			if (seen.getChannel() == Token.DEFAULT_CHANNEL) {
				balance += "{".equals(seen.getText()) ? 1 : "}".equals(seen.getText()) ? -1 : 0;
			}
		}
		return balance;
	}

	boolean dernierEstMot() {
		return last != null && last.getGrammarElement() instanceof Keyword;
	}
}
