// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.util.List;

/** Nothing was written because documents changed by hand would have been replaced, and nobody said what to do about it. */
public final class RetouchesEnAttente extends ProductionImpossible {

	private static final long serialVersionUID = 1L;

	private final transient List<Retouche> retouches;

	private final boolean reporter;

	RetouchesEnAttente(List<Retouche> retouches, boolean reporter) {
		super("Rien n'a été remplacé : " + (retouches.size() == 1 ? "un document a été retouché depuis sa production, ou n'est pas connu de Clausier." : retouches.size() + " documents ont été retouchés depuis leur production, ou ne sont pas connus de Clausier."), null);
		this.retouches = List.copyOf(retouches);
		this.reporter = reporter;
	}

	/** Whether changed figures are to go into the strategy before the documents are made again. */
	public boolean reporter() {
		return reporter;
	}

	/** The documents. */
	public List<Retouche> retouches() {
		return retouches;
	}
}
