// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;

import com.google.inject.Inject;

import fr.clausier.dsl.Calendrier;
import fr.clausier.dsl.ide.completion.listes.Liste;
import fr.clausier.dsl.ide.completion.listes.ListesConnues;
import fr.clausier.dsl.ide.completion.valeurs.Endroit;
import fr.clausier.dsl.ide.completion.valeurs.Valeur;
import fr.clausier.dsl.ide.completion.valeurs.ValeursCalculees;
import fr.clausier.dsl.ide.motscles.AideMotsCles;
import fr.clausier.dsl.ide.notation.CompletionNotation;

/** Proposals at the caret, each with what it means. */
public class ClausierProposalProvider extends IdeContentProposalProvider {

	/** Between models to fill in (above) and bare keywords (below). */
	private static final int VALUE_PRIORITY = 700;
	/** The first answer of a list; the others follow in its order. */
	private static final int LIST_PRIORITY = 5_000;
	private static final int PHRASE_PRIORITY = 600;
	/** Times a degree of likeness: more than all kinds of proposals differ. */
	private static final int BEST_MATCH = 10;

	@Inject
	private AideMotsCles aide;

	@Inject
	private Modeles modeles;

	@Inject
	private ValeursCalculees valeurs;

	@Inject
	private ListesConnues listes;

	@Inject
	private Calendrier calendrier;

	@Override
	public void createProposals(Collection<ContentAssistContext> contexts, IIdeContentProposalAcceptor acceptor) {
		// Several contexts (before and after the caret) tell the same proposals: each text is offered once.
		Set<String> seen = new HashSet<>();
		Optional<Liste> list = contexts.stream().findFirst().flatMap(this::liste);
		if (list.isPresent()) {
			int rank = LIST_PRIORITY;
			for (Valeur value : list.get().valeurs()) {
				acceptor.accept(Propositions.de(value, list.get().tape()), rank--);
			}
			return;
		}
		super.createProposals(contexts, new IIdeContentProposalAcceptor() {

			@Override
			public void accept(ContentAssistEntry entry, int priority) {
				if (entry != null && seen.add(entry.getProposal() + "\t" + entry.getLabel())) {
					acceptor.accept(entry, priority + rang(entry));
				}
			}

			@Override
			public boolean canAcceptMoreProposals() {
				return acceptor.canAcceptMoreProposals();
			}
		});
	}

	/** What a list answers to the words before the caret stands alone: nothing else fits there. */
	private Optional<Liste> liste(ContentAssistContext context) {
		if (context.getRootNode() == null) {
			return Optional.empty();
		}
		String text = context.getRootNode().getText();
		return CompletionNotation.a(text, context.getOffset(), context.getCurrentModel()).or(() -> listes.a(text, context.getOffset(), context.getCurrentModel(),
				context.getResource() == null ? null : context.getResource().getURI()));
	}

	/** The better a proposal answers what was typed, the higher it stands, whatever it is. */
	private static int rang(ContentAssistEntry entry) {
		String typed = entry.getPrefix();
		String shown = entry.getLabel() == null ? entry.getProposal() : entry.getLabel();
		return typed == null || typed.isEmpty() ? 0 : BEST_MATCH * Math.max(Ressemblance.de(shown, typed), Ressemblance.de(entry.getProposal(), typed));
	}

	@Override
	protected void _createProposals(Keyword keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		// The words of a choice are offered as whole phrases, with the assignment that they belong to.
		if (!Phrases.motDUnChoix(keyword)) {
			motCle(keyword, context, acceptor);
		}
	}

	private void phrase(String phrase, EEnum choices, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		acceptor.accept(getProposalCreator().createProposal(phrase, context, ContentAssistEntry.KIND_ENUM,
				e -> decrire(e, aide.choix(choices, phrase))), PHRASE_PRIORITY);
	}

	private void motCle(Keyword keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		String text = keyword.getValue();
		if (!Character.isLetter(text.charAt(0))) {
			return;
		}
		String rule = GrammarUtil.containingRule(keyword).getName();
		ContentAssistEntry entry = getProposalCreator().createProposal(Phrases.suite(keyword), context, ContentAssistEntry.KIND_KEYWORD,
				e -> decrire(e, aide.de(keyword)));
		if (entry != null) {
			acceptor.accept(entry, getProposalPriorities().getKeywordPriority(text, entry));
		}
		modele(rule, text, context, acceptor);
	}

	private void modele(String rule, String fact, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		modeles.pour(rule, fact).forEach(m -> acceptor.accept(m.proposer(context, getProposalCreator()), PHRASE_PRIORITY));
	}

	private static void decrire(ContentAssistEntry entry, Optional<String> meaning) {
		meaning.ifPresent(sentence -> Propositions.decrire(entry, sentence));
	}

	@Override
	protected void _createProposals(Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		AbstractElement terminal = assignment.getTerminal();
		if (terminal instanceof CrossReference reference) {
			references(assignment, reference, context, acceptor);
			return;
		}
		if (terminal instanceof RuleCall call && call.getRule().getType() != null && call.getRule().getType().getClassifier() instanceof EEnum choices) {
			modele(GrammarUtil.containingRule(assignment).getName(), assignment.getFeature(), context, acceptor);
			Phrases.ecrites(call.getRule(), choices).forEach(p -> phrase(p, choices, context, acceptor));
			return;
		}
		if (terminal instanceof RuleCall call) {
			Endroit place = new Endroit(context.getCurrentModel(), calendrier.aujourdhui().orElse(null));
			String fact = GrammarUtil.containingRule(assignment).getName() + "/" + assignment.getFeature();
			valeurs.pour(fact, call.getRule().getName(), place).stream().filter(v -> v.texte().startsWith(context.getPrefix()))
					.forEach(v -> acceptor.accept(Propositions.de(v, context.getPrefix()), VALUE_PRIORITY));
		}
	}

	/** The stock look-up asks the grammar for the type and gets lost in fragments; the model at the caret knows it. */
	private void references(Assignment assignment, CrossReference reference, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		EObject current = context.getCurrentModel();
		if (current != null && current.eClass().getEStructuralFeature(assignment.getFeature()) instanceof EReference feature) {
			getCrossrefProposalProvider().lookupCrossReference(getScopeProvider().getScope(current, feature), reference, context,
					new DescriptionsDesNoms(acceptor, current), getCrossrefFilter(reference, context));
		}
	}
}
