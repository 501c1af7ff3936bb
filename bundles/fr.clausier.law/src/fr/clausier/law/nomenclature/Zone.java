// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

/** Where a territory lies; some rules, the food shares for one, differ overseas. */
public enum Zone {
	/** Metropolitan France. */
	METRO,
	/** Départements and regions overseas. */
	DROM,
	/** Other territories overseas. */
	COM
}
