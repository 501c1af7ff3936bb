// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.reprise;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;

import fr.clausier.dsl.services.ClausierGrammarAccess;

/** Words that were passed over stay visible words of the text, without a part in the grammar: editing services look for them there. */
final class Noeuds extends NodeModelBuilder {

	private final Reparations repairs;
	private final ClausierGrammarAccess grammar;

	Noeuds(Reparations repairs, ClausierGrammarAccess grammar) {
		this.repairs = repairs;
		this.grammar = grammar;
	}

	@Override
	public ILeafNode newLeafNode(int offset, int length, EObject grammarElement, boolean isHidden, SyntaxErrorMessage errorMessage, ICompositeNode parent) {
		boolean passed = isHidden && grammarElement == grammar.getSL_COMMENTRule() && repairs.cache(offset);
		return super.newLeafNode(offset, length, passed ? null : grammarElement, isHidden && !passed, errorMessage, parent);
	}
}
