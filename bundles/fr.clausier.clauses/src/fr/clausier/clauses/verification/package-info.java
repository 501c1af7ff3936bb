// SPDX-License-Identifier: EPL-2.0
/**
 * Reads the documents once made and holds them against the strategy: nothing left to fill in, no empty heading, and the
 * same figures wherever they are printed.
 */
package fr.clausier.clauses.verification;
