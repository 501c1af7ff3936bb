// SPDX-License-Identifier: EPL-2.0
/**
 * Figures of the strategy that documents show: their names ({@link fr.clausier.clauses.valeurs.Cles}), the way a person types
 * them ({@link fr.clausier.clauses.valeurs.LectureValeur}), and the link that a printed value keeps.
 */
package fr.clausier.clauses.valeurs;
