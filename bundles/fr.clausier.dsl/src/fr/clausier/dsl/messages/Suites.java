// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.messages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

/** What the grammar allows to come next, read from the grammar itself so that no sentence can contradict it. */
final class Suites {

	/** How the model names the absence of a choice, which nobody writes. */
	private static final String NOT_WRITTEN = "non précisé";

	private Suites() {
	}

	/** What may start a rule. */
	static Set<Attendu> debut(ParserRule rule) {
		Set<Attendu> found = new LinkedHashSet<>();
		debut(rule.getAlternatives(), found);
		return found;
	}

	/** What may follow a word or value that was read. */
	static Set<Attendu> apres(INode leaf) {
		Set<Attendu> found = new LinkedHashSet<>();
		INode node = leaf;
		// A node that only creates the object stands around what was read, not before it.
		while (node != null && node.getGrammarElement() instanceof AbstractElement element && (element instanceof Action || suite(element, found))) {
			node = node.getParent();
		}
		return found;
	}

	/** What may stand inside the braces of a rule's block; empty for a rule without braces. */
	static Set<Attendu> dansBloc(ParserRule rule) {
		Set<Attendu> found = new LinkedHashSet<>();
		EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream().filter(k -> "{".equals(k.getValue())).forEach(k -> suite(k, found));
		return found;
	}

	/** @return whether the rule may end after the element, so that what follows its call counts too */
	private static boolean suite(AbstractElement element, Set<Attendu> found) {
		EObject current = element;
		while (current instanceof AbstractElement read) {
			if (GrammarUtil.isMultipleCardinality(read)) {
				debut(read, found);
			}
			EObject container = read.eContainer();
			if (container instanceof CompoundElement group && !(container instanceof Alternatives)) {
				List<AbstractElement> elements = group.getElements();
				for (AbstractElement next : elements.subList(elements.indexOf(read) + 1, elements.size())) {
					if (!debut(next, found)) {
						return false;
					}
				}
			}
			current = container;
		}
		return true;
	}

	/** @return whether the element may be absent */
	private static boolean debut(AbstractElement element, Set<Attendu> found) {
		boolean empty = switch (element) {
			case Keyword keyword -> {
				found.add(Attendu.mot(keyword.getValue()));
				yield false;
			}
			case RuleCall call -> debutAppel(call.getRule(), found);
			case Assignment assignment -> debut(assignment.getTerminal(), found);
			case CrossReference reference -> {
				String type = reference.getType().getClassifier().getName();
				found.add(new Attendu(List.of(), Descriptions.de(type), type));
				yield false;
			}
			case Alternatives choice -> {
				boolean any = false;
				for (AbstractElement one : choice.getElements()) {
					any |= debut(one, found);
				}
				yield any;
			}
			case CompoundElement group -> {
				boolean all = true;
				for (AbstractElement one : group.getElements()) {
					all = debut(one, found);
					if (!all) {
						break;
					}
				}
				yield all;
			}
			default -> true;
		};
		return empty || GrammarUtil.isOptionalCardinality(element);
	}

	private static boolean debutAppel(AbstractRule rule, Set<Attendu> found) {
		if (rule instanceof ParserRule parser && !GrammarUtil.isDatatypeRule(parser)) {
			return debut(parser.getAlternatives(), found);
		}
		if (rule.getType().getClassifier() instanceof EEnum choice) {
			List<String> words = new ArrayList<>();
			for (EEnumLiteral literal : choice.getELiterals()) {
				if (!literal.getLiteral().startsWith(NOT_WRITTEN)) {
					words.add(literal.getLiteral());
				}
			}
			found.add(new Attendu(words, null, rule.getName()));
		} else {
			found.add(new Attendu(List.of(), Descriptions.de(rule.getName()), rule.getName()));
		}
		return false;
	}
}
