// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import fr.clausier.model.strategie.Spaser;

/** A rule on a scheme of responsible purchases: looked at with each purchase of its buyers, and on its own. */
public interface RegleSpaser extends Regle {

	/**
	 * Reports every breach of one scheme.
	 *
	 * @param contexte its surroundings; without a purchase when the scheme is judged on its own
	 */
	void verifier(Spaser spaser, ContexteRegle contexte, Signaleur signaleur);

	@Override
	default void verifier(ContexteRegle contexte, Signaleur signaleur) {
		contexte.schemas(contexte.marche().getAcheteur()).forEach(spaser -> verifier(spaser, contexte, signaleur));
	}
}
