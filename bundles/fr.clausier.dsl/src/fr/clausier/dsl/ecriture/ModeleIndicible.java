// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ecriture;

import java.util.List;

/** A model that no text can say: facts that contradict each other, or a fact without the one that it goes with. Names what is wrong. */
public final class ModeleIndicible extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> defauts;

	ModeleIndicible(List<String> defauts) {
		super(String.join(" ", defauts));
		this.defauts = List.copyOf(defauts);
	}

	/** One French sentence a defect. */
	public List<String> defauts() {
		return defauts;
	}
}
