// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

/** How grave a finding is. */
public enum Severite {
	/** Breach of a mandatory text: stops the production of documents unless an accepted derogation stands. */
	ERREUR,
	/** Litigation or quality risk. */
	AVERTISSEMENT,
	/** Advice. */
	CONSEIL
}
