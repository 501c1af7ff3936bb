// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;

/** Takes more than the stock list of a hundred, which closes before the best proposals have come: they are sorted when all are there. */
public class ListeDePropositions extends IdeContentProposalAcceptor {

	private static final int MAXIMUM = 1_000;

	private boolean all = true;

	@Override
	public boolean canAcceptMoreProposals() {
		all = entries.size() < MAXIMUM;
		return all;
	}

	@Override
	public boolean didAcceptAllProposals() {
		return all;
	}
}
