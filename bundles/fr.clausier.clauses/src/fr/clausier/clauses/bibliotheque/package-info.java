// SPDX-License-Identifier: EPL-2.0
/**
 * The clause library and the plans of the documents, both data: {@code donnees/clauses/*.yaml} holds the texts with their
 * legal basis and dates, {@code donnees/documents/*.yaml} says which sections each document has.
 */
package fr.clausier.clauses.bibliotheque;
