// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

/** One rule: looks at one purchase and reports what breaks it. Its texts live in the rule sheets, not here. */
public interface Regle {

	/** Identifier of the rule and of its sheet, e.g. "R-041". */
	String id();

	/** Reports every breach; reports nothing when all is well or when the facts needed are absent. */
	void verifier(ContexteRegle contexte, Signaleur signaleur);
}
