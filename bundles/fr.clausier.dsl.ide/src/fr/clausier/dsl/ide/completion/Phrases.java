// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;

import fr.clausier.dsl.lexique.Habitudes;

/** A choice of several words is offered whole: « appel d'offres ouvert » rather than « appel ». */
public final class Phrases {

	private Phrases() {
	}

	/** Whether a keyword is a word of a choice rather than of a statement. */
	static boolean motDUnChoix(Keyword keyword) {
		AbstractRule rule = GrammarUtil.containingRule(keyword);
		return rule != null && rule.getType() != null && rule.getType().getClassifier() instanceof EEnum;
	}

	/** The phrases that a rule can read: those whose first word is one of its keywords (« non précisé » is a value that nobody types). */
	public static List<String> ecrites(AbstractRule rule, EEnum choices) {
		List<String> words = GrammarUtil.containedKeywords(rule).stream().map(k -> Habitudes.plier(k.getValue())).toList();
		return choices.getELiterals().stream().map(EEnumLiteral::getLiteral).filter(l -> words.containsAll(List.of(Habitudes.plier(l).split(" ")))).toList();
	}

	/** The fixed words that a statement begins with, from one of them on: « coût horaire », « chiffre d'affaires minimal ». */
	static String suite(Keyword keyword) {
		StringBuilder text = new StringBuilder(keyword.getValue());
		AbstractElement step = keyword.eContainer() instanceof Assignment assignment ? assignment : keyword;
		if (step.eContainer() instanceof Group group) {
			for (int i = group.getElements().indexOf(step) + 1; i < group.getElements().size()
					&& group.getElements().get(i) instanceof Keyword next && next.getCardinality() == null && Character.isLetter(next.getValue().charAt(0)); i++) {
				text.append(' ').append(next.getValue());
			}
		}
		return text.toString();
	}
}
