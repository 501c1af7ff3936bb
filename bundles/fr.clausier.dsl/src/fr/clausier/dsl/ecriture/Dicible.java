// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ecriture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.services.ClausierGrammarAccess;
import fr.clausier.model.strategie.Element;

/**
 * Whether a model can be said in the language, read from the grammar itself: what must be there, what goes with what, what excludes what.
 * Asked before writing, because the framework looks for a sentence in every possible way before it gives up, which takes for ever.
 */
@Singleton
class Dicible {

	/** What the grammar says of one class. */
	private static final class Regles {
		/** Without one of these the object has no sentence. */
		final Set<String> necessaires = new LinkedHashSet<>();
		/** A feature, and those one of which must be set with it; a feature that is said in several ways has one set a way. */
		final Map<String, List<Set<String>>> avec = new HashMap<>();
		/** Ways to say one thing, each with its features: one way at the most. */
		final List<List<Set<String>>> choix = new ArrayList<>();
	}

	private final Map<EClass, Regles> byClass = new HashMap<>();

	@Inject
	Dicible(ClausierGrammarAccess grammar) {
		for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
			if (!GrammarUtil.isDatatypeRule(rule) && !rule.isFragment() && rule.getType().getClassifier() instanceof EClass type && !type.isAbstract()) {
				Regles rules = byClass.computeIfAbsent(type, t -> new Regles());
				lire(rule.getAlternatives(), Set.of(), true, false, rules);
			}
		}
	}

	/**
	 * @param heads mandatory features around: what is read here cannot be said without them
	 * @param sure  whether the element is there in every sentence
	 * @param loop  whether the element is inside something that may be said several times: then a choice excludes nothing
	 */
	private static void lire(AbstractElement element, Set<String> heads, boolean sure, boolean loop, Regles rules) {
		boolean always = sure && !GrammarUtil.isOptionalCardinality(element);
		boolean repeated = loop || GrammarUtil.isMultipleCardinality(element);
		switch (element) {
			case Alternatives choice -> {
				if (!repeated) {
					rules.choix.add(choice.getElements().stream().map(Dicible::sures).toList());
				}
				choice.getElements().forEach(e -> lire(e, repeated ? Set.of() : heads, false, repeated, rules));
			}
			case CompoundElement group -> {
				Set<String> here = new LinkedHashSet<>(heads);
				here.addAll(sures(group));
				group.getElements().forEach(e -> lire(e, here, always, repeated, rules));
			}
			case Assignment assignment -> affecter(assignment, heads, always, rules);
			case RuleCall call when call.getRule() instanceof ParserRule rule && rule.isFragment() -> lire(rule.getAlternatives(), heads, always, repeated, rules);
			default -> {
			}
		}
	}

	private static void affecter(Assignment assignment, Set<String> heads, boolean always, Regles rules) {
		Set<String> others = new HashSet<>(heads);
		others.remove(assignment.getFeature());
		rules.avec.computeIfAbsent(assignment.getFeature(), f -> new ArrayList<>()).add(others);
		if (always) {
			rules.necessaires.add(assignment.getFeature());
		}
	}

	/** The features that an element sets whenever it is there. */
	private static Set<String> sures(AbstractElement element) {
		Set<String> found = new LinkedHashSet<>();
		if (element instanceof Assignment assignment) {
			found.add(assignment.getFeature());
		} else if (element instanceof CompoundElement group && !(element instanceof Alternatives)) {
			group.getElements().stream().filter(e -> !GrammarUtil.isOptionalCardinality(e)).forEach(e -> found.addAll(sures(e)));
		}
		return found;
	}

	/** @throws ModeleIndicible when some object cannot be said */
	void verifier(EObject root) {
		List<String> found = new ArrayList<>();
		examiner(root, found);
		root.eAllContents().forEachRemaining(o -> examiner(o, found));
		if (!found.isEmpty()) {
			throw new ModeleIndicible(found);
		}
	}

	private void examiner(EObject object, List<String> found) {
		Regles rules = byClass.get(object.eClass());
		if (rules == null) {
			return;
		}
		rules.necessaires.stream().filter(f -> !present(object, f)).forEach(f -> found.add(nom(object) + " : il manque « " + f + " »."));
		rules.avec.forEach((feature, ways) -> {
			if (dit(object, feature) && !rules.necessaires.contains(feature) && ways.stream().noneMatch(with -> with.stream().allMatch(f -> present(object, f)))) {
				List<String> lacking = ways.get(0).stream().filter(f -> !present(object, f)).toList();
				found.add(nom(object) + " : « " + feature + " » ne se dit pas sans « " + String.join(" », « ", lacking) + " ».");
			}
		});
		for (List<Set<String>> choice : rules.choix) {
			List<String> said = choice.stream().map(way -> way.stream().filter(f -> dit(object, f) && rules.avec.get(f).size() == 1).findFirst().orElse(null))
					.filter(f -> f != null).distinct().toList();
			if (said.size() > 1) {
				found.add(nom(object) + " : « " + String.join(" » et « ", said) + " » s'excluent.");
			}
		}
	}

	private static boolean dit(EObject object, String feature) {
		EStructuralFeature trait = object.eClass().getEStructuralFeature(feature);
		return trait != null && (object.eGet(trait) instanceof Collection<?> list ? !list.isEmpty() : object.eIsSet(trait));
	}

	/** Said, or a choice without « not stated »: its first literal is its default, which a sentence shows. */
	private static boolean present(EObject object, String feature) {
		EStructuralFeature trait = object.eClass().getEStructuralFeature(feature);
		return dit(object, feature) || trait != null && trait.getEType() instanceof EEnum choice && !choice.getELiterals().get(0).getName().startsWith("NON_PRECISE");
	}

	private static String nom(EObject object) {
		String name = object instanceof Element element && element.getName() != null ? " " + element.getName() : "";
		return object.eClass().getName() + name;
	}
}
