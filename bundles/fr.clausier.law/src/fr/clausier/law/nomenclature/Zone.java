// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

/** Where a territory lies, as the official list of territories says; some law differs overseas. */
public enum Zone {
	/** Metropolitan France. */
	METRO,
	/** Départements and regions overseas. */
	DROM,
	/** Other territories overseas. */
	COM
}
