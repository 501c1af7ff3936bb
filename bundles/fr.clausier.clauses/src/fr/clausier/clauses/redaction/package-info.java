// SPDX-License-Identifier: EPL-2.0
/** Fills the plans of the documents with the clauses that apply, over the facts of one purchase. */
package fr.clausier.clauses.redaction;
