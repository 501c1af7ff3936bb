// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.formatting2;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
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
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.services.ClausierGrammarAccess;
import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.Fichier;

/** Where statements begin. Read from the grammar: whatever may come right after an opening brace begins a statement. */
@Singleton
class Phrases {

	private final Set<AbstractElement> starts = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<AbstractElement> ruleStarts = Collections.newSetFromMap(new IdentityHashMap<>());

	@Inject
	Phrases(ClausierGrammarAccess grammar) {
		for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
			premiers(rule.getAlternatives(), ruleStarts);
			for (Keyword brace : EcoreUtil2.getAllContentsOfType(rule, Keyword.class)) {
				if ("{".equals(brace.getValue()) && brace.eContainer() instanceof Group group) {
					premiers(group.getElements().get(group.getElements().indexOf(brace) + 1), starts);
				}
			}
		}
	}

	/** The elements that may come first; calls of rules that make an object stay calls, fragments are entered. */
	private static void premiers(AbstractElement element, Set<AbstractElement> found) {
		switch (element) {
			case Alternatives choice -> choice.getElements().forEach(e -> premiers(e, found));
			case CompoundElement group -> premiersDuGroupe(group.getElements(), found);
			case Assignment assignment -> premiers(assignment.getTerminal(), found);
			case RuleCall call when call.getRule() instanceof ParserRule rule && rule.isFragment() -> premiers(rule.getAlternatives(), found);
			default -> found.add(element);
		}
	}

	private static void premiersDuGroupe(List<AbstractElement> elements, Set<AbstractElement> found) {
		for (AbstractElement element : elements) {
			if (!(element instanceof Action)) {
				premiers(element, found);
				if (!GrammarUtil.isOptionalCardinality(element)) {
					return;
				}
			}
		}
	}

	/** Whether the region begins an element of the file: an acheteur, a marché… */
	boolean commenceElement(ISemanticRegion region) {
		return region.getSemanticElement() instanceof Element element && element.eContainer() instanceof Fichier && region.getGrammarElement() instanceof Keyword
				&& premier(region, region.getEObjectRegion());
	}

	/** Whether the region begins a statement of a block. */
	boolean commencePhrase(ISemanticRegion region) {
		EObject element = region.getGrammarElement();
		IEObjectRegion object = region.getEObjectRegion();
		while (element instanceof AbstractElement) {
			if (starts.contains(element)) {
				return true;
			}
			// The first word of an object stands for the object itself in the block around.
			if (object == null || !ruleStarts.contains(element) || !premier(region, object)) {
				return false;
			}
			element = object.getGrammarElement();
			object = object.getContainingRegion();
		}
		return false;
	}

	private static boolean premier(ISemanticRegion region, IEObjectRegion object) {
		return object.getOffset() == region.getOffset();
	}
}
