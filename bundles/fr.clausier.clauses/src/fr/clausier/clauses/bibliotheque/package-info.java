// SPDX-License-Identifier: EPL-2.0
/**
 * The clauses and the plans of documents, ready to be printed: the national library ({@link fr.clausier.dsl.clauses.BibliothequeNationale}) with
 * what the buyer of a folder adds, replaces and switches off.
 */
package fr.clausier.clauses.bibliotheque;
