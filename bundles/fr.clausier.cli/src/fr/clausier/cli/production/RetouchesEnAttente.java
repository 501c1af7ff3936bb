// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.util.List;

/** Nothing was written because documents changed by hand would have been replaced, and nobody said what to do about it. */
public final class RetouchesEnAttente extends ProductionImpossible {

	private static final long serialVersionUID = 1L;

	private final transient List<Retouche> retouches;

	RetouchesEnAttente(List<Retouche> retouches) {
		super("Rien n'a été remplacé : " + (retouches.size() == 1 ? "un document a été retouché depuis sa production, ou n'est pas connu de Clausier." : retouches.size() + " documents ont été retouchés depuis leur production, ou ne sont pas connus de Clausier."), null);
		this.retouches = List.copyOf(retouches);
	}

	/** The documents. */
	public List<Retouche> retouches() {
		return retouches;
	}
}
