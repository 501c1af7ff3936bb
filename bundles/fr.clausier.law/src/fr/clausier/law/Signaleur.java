// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where a rule reports a breach. The engine knows which rule is speaking. */
@FunctionalInterface
public interface Signaleur {

	/**
	 * Reports one breach.
	 *
	 * @param cible object to show, never null
	 * @param trait feature of it to underline; null for the object as a whole
	 * @param faits values for the braces of the message: String as it is, for what the buyer wrote or a code;
	 *              {@link FaitBilingue} for other words; BigDecimal and whole numbers grouped as the language of the
	 *              message has it (the unit belongs to the message), LocalDate in full
	 */
	void signaler(EObject cible, EStructuralFeature trait, Map<String, ?> faits);

	/** Reports a breach whose message needs no facts. */
	default void signaler(EObject cible, EStructuralFeature trait) {
		signaler(cible, trait, Map.of());
	}
}
