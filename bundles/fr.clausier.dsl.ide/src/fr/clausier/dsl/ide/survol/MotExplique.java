// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.survol;

import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.ide.motscles.AideMotsCles;

/** What the word of the language under the pointer means: the statement, or the choice as a whole. */
@Singleton
final class MotExplique {

	/**
	 * @param mot  the word, or the words of the choice
	 * @param sens one sentence
	 */
	record Mot(String mot, String sens) {
	}

	@Inject
	private AideMotsCles aide;

	@Inject
	private IValueConverterService values;

	Optional<Mot> a(ILeafNode leaf) {
		if (leaf == null || leaf.isHidden() || !(leaf.getGrammarElement() instanceof Keyword keyword)) {
			return Optional.empty();
		}
		ParserRule rule = GrammarUtil.containingParserRule(keyword);
		if (rule.getType() != null && rule.getType().getClassifier() instanceof EEnum choices) {
			return choix(leaf.getParent(), rule, choices);
		}
		return aide.de(keyword).map(s -> new Mot(keyword.getValue(), s));
	}

	private Optional<Mot> choix(ICompositeNode node, ParserRule rule, EEnum choices) {
		try {
			String text = NodeModelUtils.getTokenText(node);
			return values.toValue(text, rule.getName(), node) instanceof Enumerator literal ? aide.choix(choices, literal.getLiteral()).map(s -> new Mot(text, s)) : Optional.empty();
		} catch (ValueConverterException e) {
			// A choice that breaks off means nothing yet.
			return Optional.empty();
		}
	}
}
