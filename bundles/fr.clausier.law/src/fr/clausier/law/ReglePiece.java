// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.util.List;

/** A rule that looks at the documents of a purchase once they are made, before they are written; while typing it looks at the purchase alone. */
public interface ReglePiece extends Regle {

	/** Reports every breach in the documents. */
	void verifier(List<PieceProduite> pieces, ContexteRegle contexte, Signaleur signaleur);

	@Override
	default void verifier(ContexteRegle contexte, Signaleur signaleur) {
		// A rule that only knows documents has nothing to say while typing.
	}
}
