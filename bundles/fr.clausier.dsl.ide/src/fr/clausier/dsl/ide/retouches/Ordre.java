// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.retouches;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.services.ClausierGrammarAccess;

/** In which order the house writes the statements of a block, and where each begins. Read from the grammar, so that both stay true. */
@Singleton
public class Ordre {

	/** A kind of statement: the elements that may begin it, the features that it gives. */
	private record Sorte(Set<AbstractElement> debuts, Set<String> traits) {
	}

	private final Map<Keyword, List<Sorte>> blocs = new IdentityHashMap<>();

	@Inject
	Ordre(ClausierGrammarAccess grammar) {
		for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
			for (Keyword brace : EcoreUtil2.getAllContentsOfType(rule, Keyword.class)) {
				if ("{".equals(brace.getValue()) && brace.eContainer() instanceof Group group) {
					List<Sorte> kinds = new ArrayList<>();
					sortes(group.getElements().get(group.getElements().indexOf(brace) + 1), kinds);
					blocs.put(brace, kinds);
				}
			}
		}
	}

	/** Rank of the statement that gives a feature; -1 when the block has none such. */
	int rang(Keyword brace, String feature) {
		List<Sorte> kinds = blocs.getOrDefault(brace, List.of());
		for (int i = 0; i < kinds.size(); i++) {
			if (kinds.get(i).traits().contains(feature)) {
				return i;
			}
		}
		return -1;
	}

	/** Rank of the statement that a word begins; -1 when it begins none. */
	int rang(Keyword brace, ILeafNode leaf) {
		List<Sorte> kinds = blocs.getOrDefault(brace, List.of());
		for (INode node = leaf; node != null && premier(node) == leaf; node = node.getParent()) {
			for (int i = 0; i < kinds.size(); i++) {
				if (commence(kinds.get(i), node.getGrammarElement())) {
					return i;
				}
			}
		}
		return -1;
	}

	/** A rule that makes its object before its first word leaves the call of the rule out of the nodes around that word. */
	private static boolean commence(Sorte kind, EObject element) {
		return kind.debuts().contains(element) || element instanceof Action action
				&& kind.debuts().stream().anyMatch(d -> d instanceof RuleCall call && call.getRule() == GrammarUtil.containingRule(action));
	}

	private static ILeafNode premier(INode node) {
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				return leaf;
			}
		}
		return null;
	}

	private static void sortes(AbstractElement element, List<Sorte> found) {
		if (element instanceof Alternatives choice) {
			choice.getElements().forEach(e -> sortes(e, found));
		} else if (element instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment()) {
			sortes(rule.getAlternatives(), found);
		} else {
			Set<AbstractElement> starts = Collections.newSetFromMap(new IdentityHashMap<>());
			premiers(element, starts);
			Set<String> features = new HashSet<>();
			if (element instanceof Assignment one) {
				features.add(one.getFeature());
			}
			EcoreUtil2.getAllContentsOfType(element, Assignment.class).forEach(a -> features.add(a.getFeature()));
			found.add(new Sorte(starts, features));
		}
	}

	private static void premiers(AbstractElement element, Set<AbstractElement> found) {
		switch (element) {
			case Alternatives choice -> choice.getElements().forEach(e -> premiers(e, found));
			case Assignment assignment -> premiers(assignment.getTerminal(), found);
			case CompoundElement group -> {
				for (AbstractElement one : group.getElements()) {
					if (!(one instanceof Action)) {
						premiers(one, found);
						if (!GrammarUtil.isOptionalCardinality(one)) {
							return;
						}
					}
				}
			}
			default -> found.add(element);
		}
	}
}
