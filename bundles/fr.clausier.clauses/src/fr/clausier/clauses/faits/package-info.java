// SPDX-License-Identifier: EPL-2.0
/**
 * The facts that clause texts may read: the purchase, its computed figures and the law that applies to it, each under a
 * short French name. Every method marked {@link fr.clausier.clauses.gabarit.Fait} is one word of the vocabulary.
 */
package fr.clausier.clauses.faits;
