// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import fr.clausier.dsl.dossier.CodesProbleme;
import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.law.Severite;
import fr.clausier.model.strategie.Fichier;

/**
 * Facts written twice in one block. The grammar lets statements come in any order and so cannot count them; here one pass over the text
 * finds every feature that holds one value and was given two, whatever the feature.
 */
final class FaitsEnDouble {

	private final Map<EObject, Optional<Assignment>> assignments = new IdentityHashMap<>();
	private final Map<EObject, Map<String, INode>> first = new IdentityHashMap<>();
	private final List<Ecart> found = new ArrayList<>();
	private final Fichier fichier;

	private FaitsEnDouble(Fichier fichier) {
		this.fichier = fichier;
	}

	static List<Ecart> dans(Fichier fichier) {
		ICompositeNode root = NodeModelUtils.getNode(fichier);
		FaitsEnDouble pass = new FaitsEnDouble(fichier);
		if (root != null) {
			for (INode node : root.getRootNode().getAsTreeIterable()) {
				pass.lire(node);
			}
		}
		return pass.found;
	}

	private void lire(INode node) {
		EObject element = node.getGrammarElement();
		if (element == null || node.getParent() == null) {
			return;
		}
		Assignment assignment = assignments.computeIfAbsent(element, FaitsEnDouble::affectation).orElse(null);
		EObject owner = assignment == null ? null : porteur(node, element);
		if (owner != null) {
			INode earlier = first.computeIfAbsent(owner, o -> new HashMap<>()).putIfAbsent(assignment.getFeature(), node);
			if (earlier != null) {
				found.add(ecart(assignment, earlier, node));
			}
		}
	}

	/** The object that bears the fact. When the fact is itself an object, the nodes around may already speak of that one. */
	private static EObject porteur(INode node, EObject element) {
		INode parent = node.getParent();
		EObject value = node.getSemanticElement();
		boolean object = element instanceof RuleCall call && call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule);
		while (object && parent != null && parent.getSemanticElement() == value) {
			parent = parent.getParent();
		}
		return parent == null ? null : parent.getSemanticElement();
	}

	/** The assignment of one value that the element stands for. Parts of a value do not count: its call does. */
	private static Optional<Assignment> affectation(EObject element) {
		boolean part = element instanceof AbstractElement one && GrammarUtil.isDatatypeRule(GrammarUtil.containingParserRule(one));
		Assignment assignment = part ? null : GrammarUtil.containingAssignment(element);
		return assignment == null || GrammarUtil.isMultipleAssignment(assignment) ? Optional.empty() : Optional.of(assignment);
	}

	private Ecart ecart(Assignment assignment, INode earlier, INode node) {
		int line = NodeModelUtils.getLineAndColumn(earlier, earlier.getOffset()).getLine();
		boolean flag = GrammarUtil.isBooleanAssignment(assignment);
		return new Ecart(flag ? Severite.AVERTISSEMENT : Severite.ERREUR, Localisation.de(fichier.eResource(), node),
				"«\u00A0" + phrase(assignment, node) + "\u00A0» est déjà écrit à la ligne " + line + (flag ? "." : " : un bloc n'admet qu'une valeur."),
				"Supprimez l'un des deux.", CodesProbleme.FAIT_DOUBLE);
	}

	/** The words that introduce the fact: « coût horaire »; for a block its first word. */
	private static String phrase(Assignment assignment, INode node) {
		StringBuilder words = new StringBuilder();
		if (assignment.eContainer() instanceof Group group) {
			for (AbstractElement before : group.getElements()) {
				if (before == assignment) {
					break;
				}
				words.append(before instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0)) ? keyword.getValue() + " " : "");
			}
		}
		return words.isEmpty() ? premierMot(node) : words.toString().strip();
	}

	private static String premierMot(INode node) {
		if (node.getParent() != null && !node.getLeafNodes().iterator().hasNext()) {
			return premierMot(node.getParent());
		}
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				return leaf.getText();
			}
		}
		return node.getText().strip();
	}
}
