// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import fr.clausier.model.strategie.Acheteur;

/** A rule on a buyer: looked at with each of its purchases, and on its own. */
public interface RegleAcheteur extends Regle {

	/**
	 * Reports every breach of one buyer.
	 *
	 * @param contexte its surroundings; without a purchase when the buyer is judged on its own
	 */
	void verifier(Acheteur acheteur, ContexteRegle contexte, Signaleur signaleur);

	@Override
	default void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Acheteur acheteur = contexte.marche().getAcheteur();
		// A name that leads nowhere is reported by the language.
		if (acheteur != null && !acheteur.eIsProxy()) {
			verifier(acheteur, contexte, signaleur);
		}
	}
}
