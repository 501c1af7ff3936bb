// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

/** How sure the legal basis of a rule is. */
public enum Statut {
	/** Read in the consolidated code, a decree or a published decision. */
	CONFIRMEE,
	/** No legal text needed: the purchase contradicts itself. */
	COHERENCE,
	/** Usage of buyers without legal force: never above a warning. */
	PRATIQUE,
	/** Known from memory or second hand: never above a warning until a jurist confirms it. */
	A_VERIFIER
}
